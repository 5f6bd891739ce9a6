import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { Reference } from "../project/project.view.ts";
import type { DecisionAddresseeRecord } from "./addressee.record.ts";

/** Whom a point is addressed to, by name. */
export interface AddresseeView {
  id: string;
  kind: "authority" | "position" | "class" | "name";
  /** Of the body, the post or the class; null for a name. */
  subjectId: string | null;
  name: string;
  /**
   * False for bodies that can only be recommended, for classes with such a body in them, and for classes whose bodies are
   * not entered: nobody can be instructed whom nobody has named.
   */
  isInstructed: boolean;
  /** Of a class: the bodies known to belong to it; empty while none are entered. Null for anything else. */
  members: Reference[] | null;
  dueDate: CalendarDate | null;
}

const kindOf = ({
  authorityId,
  positionId,
  classId,
}: DecisionAddresseeRecord): Pick<AddresseeView, "kind" | "subjectId"> => {
  if (authorityId !== null) return { kind: "authority", subjectId: authorityId };
  if (positionId !== null) return { kind: "position", subjectId: positionId };
  if (classId !== null) return { kind: "class", subjectId: classId };
  return { kind: "name", subjectId: null };
};

/** The addressees of a point in their order; the first one answers for it. */
export const addresseesOf = (portfolio: Portfolio, decisionId: string): AddresseeView[] => {
  const bodies = new Map(portfolio.Authority.map((body) => [body.id, body]));
  return portfolio.DecisionAddressee.filter((addressee) => addressee.decisionId === decisionId)
    .toSorted((one, other) => one.number - other.number || (one.id < other.id ? -1 : 1))
    .map((addressee) => {
      const { kind, subjectId } = kindOf(addressee);
      const post = portfolio.Position.find(({ id }) => id === addressee.positionId);
      const body = bodies.get(addressee.authorityId ?? post?.authorityId ?? "");
      const known =
        kind === "class"
          ? portfolio.AddresseeClassMember.filter(({ classId }) => classId === subjectId).flatMap(
              ({ authorityId }) => bodies.get(authorityId) ?? [],
            )
          : null;
      const group = portfolio.AddresseeClass.find(({ id }) => id === addressee.classId);
      return {
        id: addressee.id,
        kind,
        subjectId,
        name: addressee.name ?? post?.title ?? group?.name ?? body?.name ?? subjectId ?? "",
        isInstructed:
          (known ?? (body ? [body] : [])).every(({ isInstructed }) => isInstructed) && known?.length !== 0,
        members: known?.map(({ id, name }) => ({ id, name })) ?? null,
        dueDate: addressee.dueDate,
      };
    });
};
