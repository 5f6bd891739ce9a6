import type { CalendarDate } from "../calendar/calendar-date.ts";
import { periodsOverlap, type DayPeriod } from "../calendar/day-period.ts";
import { addDays } from "../calendar/days.ts";
import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import type { CurationRecord } from "./industry.record.ts";

/** Why a curation does not change; the API words it. */
export type CurationRefusalCode =
  | "basis_required"
  | "curation_already_over"
  | "curation_ends_before_start"
  | "curation_loaded"
  | "curation_not_begun"
  | "curation_not_continued"
  | "curation_overlaps"
  | "curation_same_post";

/** `field` is the input at fault; null when it is the state of the curations that forbids the change. */
export interface CurationRefusal {
  code: CurationRefusalCode;
  field: "basis" | "fromDate" | "positionId" | "toDate" | null;
}

/** What somebody says of a curation. */
export type CurationFields = Pick<CurationRecord, "positionId" | "fromDate" | "toDate" | "basis">;

/** A hand-over: what becomes of the curation that ends, and the one that begins. */
export interface HandOver {
  former: { toDate: CalendarDate };
  successor: CurationFields & Pick<CurationRecord, "industryId">;
}

const overlapsAnother = (period: DayPeriod, others: readonly CurationRecord[]): boolean =>
  others.some((other) => periodsOverlap(period, other));

/** What is entered for a day that has passed must name its act: nobody was there to see it begin. */
const lacksBasis = (
  day: CalendarDate | null,
  { basis, today }: { basis: string | null; today: CalendarDate },
) => day !== null && day < today && basis === null;

/**
 * Gives an industry a curator for days on which it has none. Gaps before and after are allowed: they are «не назначен».
 * A beginning in the future is a plan; one in the past needs its basis. `others` are the industry's curations.
 */
export const assignCuration = (
  fields: CurationFields,
  { others, today }: { others: readonly CurationRecord[]; today: CalendarDate },
): RuleAnswer<CurationFields, CurationRefusal> => {
  const { fromDate, toDate, basis } = fields;
  if (toDate !== null && toDate < fromDate) return refused("curation_ends_before_start", "toDate");
  if (overlapsAnother(fields, others)) return refused("curation_overlaps", "fromDate");
  if (lacksBasis(fromDate, { basis, today })) return refused("basis_required", "basis");
  return { isAllowed: true, fields };
};

/**
 * Hands an industry over from a day on: the curation ends the day before, and the successor has what was left of it.
 * The former curator keeps at least its first day.
 */
export const handOverCuration = (
  curation: CurationRecord,
  { to, today }: { to: Omit<CurationFields, "toDate">; today: CalendarDate },
): RuleAnswer<HandOver, CurationRefusal> => {
  const { industryId, fromDate, toDate } = curation;
  if (to.positionId === curation.positionId) return refused("curation_same_post", "positionId");
  if (to.fromDate <= fromDate) return refused("curation_not_begun", "fromDate");
  if (toDate !== null && to.fromDate > toDate) return refused("curation_already_over", "fromDate");
  if (lacksBasis(to.fromDate, { basis: to.basis, today })) return refused("basis_required", "basis");
  const former = { toDate: addDays(to.fromDate, -1) };
  return { isAllowed: true, fields: { former, successor: { ...to, industryId, toDate } } };
};

/**
 * Sets the last day of a curation without naming a successor: from the next day on nobody curates the industry. Null
 * lets it go on. `others` are the industry's other curations.
 */
export const endCuration = (
  { fromDate }: CurationRecord,
  {
    fields,
    others,
    today,
  }: {
    fields: Pick<CurationRecord, "toDate" | "basis">;
    others: readonly CurationRecord[];
    today: CalendarDate;
  },
): RuleAnswer<Pick<CurationRecord, "toDate" | "basis">, CurationRefusal> => {
  const { toDate, basis } = fields;
  if (toDate !== null && toDate < fromDate) return refused("curation_ends_before_start", "toDate");
  if (overlapsAnother({ fromDate, toDate }, others)) return refused("curation_overlaps", "toDate");
  if (lacksBasis(toDate, { basis, today })) return refused("basis_required", "basis");
  return { isAllowed: true, fields };
};

/**
 * Takes back a curation that was entered here, as if it had not been said. The curation that it followed, where one is
 * named, goes on in its place.
 */
export const takeBackCuration = (
  { origin, industryId, fromDate, toDate }: CurationRecord,
  former: CurationRecord | null,
): RuleAnswer<{ former: Pick<CurationRecord, "toDate"> | null }, CurationRefusal> => {
  if (origin !== "entered") return refused("curation_loaded");
  if (former === null) return { isAllowed: true, fields: { former } };
  if (former.industryId !== industryId || former.toDate !== addDays(fromDate, -1))
    return refused("curation_not_continued");
  return { isAllowed: true, fields: { former: { toDate } } };
};
