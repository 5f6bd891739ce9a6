import { headOfBody } from "../authority/head-of.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addresseesOf, type AddresseeView } from "../council/addressees.ts";
import type { DecisionRecord } from "../council/council.record.ts";
import { positionReference, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { Reference } from "../project/project.view.ts";

/** A post that a point is addressed to, itself or as the head of its body. */
export interface AddressedPost {
  position: Reference;
  dueDate: CalendarDate | null;
}

/** The posts behind the addressees of a point, in their order, each once; and those behind whom no post is known. */
export interface AddressedPosts {
  names: string[];
  posts: AddressedPost[];
  unresolved: string[];
}

const postsOf = (index: PortfolioIndex, { kind, subjectId, members }: AddresseeView): (string | null)[] => {
  if (subjectId === null) return [null];
  if (kind === "position") return [subjectId];
  if (kind === "authority") return [headOfBody(index, subjectId)];
  const known = (members ?? []).map(({ id }) => headOfBody(index, id));
  return known.length === 0 ? [null] : known;
};

/** Resolves the addressees. Where only the words of a point name them, they stay words. */
export const addressedPosts = (
  index: PortfolioIndex,
  decision: Pick<DecisionRecord, "id" | "addressees">,
): AddressedPosts => {
  const rows = addresseesOf(index.portfolio, decision.id);
  if (rows.length === 0) {
    const words = decision.addressees === null ? [] : [decision.addressees];
    return { names: words, posts: [], unresolved: words };
  }
  const posts = new Map<string, AddressedPost>();
  const unresolved: string[] = [];
  for (const row of rows) {
    const found = postsOf(index, row).map((id) => positionReference(index, id));
    if (found.includes(null)) unresolved.push(row.name);
    for (const position of found) {
      if (position !== null && !posts.has(position.id)) {
        posts.set(position.id, { position, dueDate: row.dueDate });
      }
    }
  }
  return { names: rows.map(({ name }) => name), posts: [...posts.values()], unresolved };
};
