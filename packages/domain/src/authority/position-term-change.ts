import type { CalendarDate } from "../calendar/calendar-date.ts";
import { periodsOverlap } from "../calendar/day-period.ts";
import { addDays } from "../calendar/days.ts";
import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import type { PositionTermRecord } from "./authority.record.ts";

/** Why a term is not stored; the API words it. */
export type PositionTermRefusalCode = "term_ends_before_start" | "term_overlaps" | "vacant_post_held";

/** `field` is the input at fault. */
export interface PositionTermRefusal {
  code: PositionTermRefusalCode;
  field: "fromDate" | "toDate" | "personId" | null;
}

/** What somebody says of a term. */
export type PositionTermFields = Pick<
  PositionTermRecord,
  "state" | "fromDate" | "toDate" | "basis" | "personId"
>;

/** What to store, and the term that ends because a new one begins. */
export interface SavedTerm {
  term: PositionTermFields;
  closes: { id: string; toDate: CalendarDate } | null;
}

/**
 * Notes a term of a post, or rewrites one. A post has one term at a time; a term without an end ends the day before a
 * new one begins, so that nobody has to close it first. `others` are the post's other terms.
 */
export const savePositionTerm = (
  fields: PositionTermFields,
  { others, isNew }: { others: readonly PositionTermRecord[]; isNew: boolean },
): RuleAnswer<SavedTerm, PositionTermRefusal> => {
  const { fromDate, toDate } = fields;
  if (fields.state === "vacant" && fields.personId !== null) return refused("vacant_post_held", "personId");
  if (toDate !== null && toDate < fromDate) return refused("term_ends_before_start", "toDate");
  const clashing = others.filter((other) => periodsOverlap(fields, other));
  const [only, ...more] = clashing;
  if (only === undefined) return { isAllowed: true, fields: { term: fields, closes: null } };
  const mayClose = isNew && more.length === 0 && only.toDate === null && only.fromDate < fromDate;
  if (!mayClose) return refused("term_overlaps", "fromDate");
  return {
    isAllowed: true,
    fields: { term: fields, closes: { id: only.id, toDate: addDays(fromDate, -1) } },
  };
};
