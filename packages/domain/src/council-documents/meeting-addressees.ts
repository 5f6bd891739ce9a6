import { addresseesOf } from "../council/addressees.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { pointsOf, questionsOf } from "./paper-point.ts";

/** Somebody whom points that the Council adopted are addressed to. */
export interface PaperAddressee {
  /** By which the extract is asked for: of the body, post or class, or the first row that has the name. */
  key: string;
  /** `words`: as they were printed or entered, of points without addressees one by one. */
  kind: "authority" | "position" | "class" | "name" | "words";
  name: string;
  /** The numbers of the points in the order of the agenda: «1.2». */
  points: string[];
}

type Addressed = Omit<PaperAddressee, "points">;

/** Whom a point is addressed to; the words that were entered stand for rows where there are none. */
const addressedBy = (
  portfolio: Portfolio,
  { id, addressees }: { id: string; addressees: string | null },
): Addressed[] => {
  const rows = addresseesOf(portfolio, id);
  if (rows.length > 0) {
    return rows.map((row) => ({ key: row.subjectId ?? row.id, kind: row.kind, name: row.name }));
  }
  const words = addressees?.trim() ?? "";
  return words === "" ? [] : [{ key: id, kind: "words", name: words }];
};

/**
 * Everybody whom the adopted points of a meeting are addressed to, by name, each with the points. A body that a class
 * holds is named where it is addressed itself.
 */
export const meetingAddressees = (portfolio: Portfolio, meetingId: string): PaperAddressee[] => {
  const found = new Map<string, PaperAddressee>();
  for (const item of questionsOf(portfolio, meetingId)) {
    for (const decision of pointsOf(portfolio, item.id)) {
      if (decision.state !== "adopted") continue;
      for (const addressee of addressedBy(portfolio, decision)) {
        // A name and printed words have no record: the same words are the same addressee.
        const same = addressee.kind === "name" || addressee.kind === "words" ? addressee.name : addressee.key;
        const known = found.get(same) ?? { ...addressee, points: [] };
        const number = `${item.number}.${decision.number}`;
        found.set(same, { ...known, points: [...known.points, number] });
      }
    }
  }
  return [...found.values()].toSorted(
    (one, other) => compareRussian(one.name, other.name) || (one.key < other.key ? -1 : 1),
  );
};
