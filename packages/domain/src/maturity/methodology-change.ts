import type { CalendarDate } from "../calendar/calendar-date.ts";
import { periodsOverlap } from "../calendar/day-period.ts";
import { addDays } from "../calendar/days.ts";
import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import type { IndicatorValueRecord } from "../indicator/indicator.record.ts";
import type { MethodologyRecord } from "./maturity.record.ts";
import type { MethodologyRefusal } from "./methodology-refusal.ts";
import { termOf } from "./methodology-term.ts";

/** What somebody says of a version. */
export type MethodologyFields = Pick<
  MethodologyRecord,
  "name" | "act" | "validFrom" | "validTo" | "generalTarget" | "generalTargetYear"
>;

/** What to store, and the version that ends because a new one begins. */
export interface SavedMethodology {
  methodology: MethodologyFields;
  closes: { id: string; validTo: CalendarDate } | null;
}

const ownOfSource = ["name", "act", "validFrom", "generalTarget", "generalTargetYear"] as const;

/**
 * Makes a version of a framework's methodology, or rewrites one. A framework has one version at a time; a version
 * without an end ends the day before a new one begins. Of a version of the published source only the end is entered here:
 * what the source says stays as it says it. `others` are the framework's other versions; `known` is null for a new one.
 */
export const saveMethodology = (
  fields: MethodologyFields,
  { known, others }: { known: MethodologyRecord | null; others: readonly MethodologyRecord[] },
): RuleAnswer<SavedMethodology, MethodologyRefusal> => {
  const { validFrom, validTo } = fields;
  if (known?.origin === "source" && ownOfSource.some((name) => known[name] !== fields[name]))
    return refused("methodology_of_source");
  const term = termOf(fields);
  if (validTo !== null && validTo < term.fromDate) return refused("methodology_ends_before_start", "validTo");
  const clashing = others.filter((other) => periodsOverlap(term, termOf(other)));
  const [only, ...more] = clashing;
  if (only === undefined) return { isAllowed: true, fields: { methodology: fields, closes: null } };
  const mayClose =
    known === null &&
    validFrom !== null &&
    more.length === 0 &&
    only.validTo === null &&
    termOf(only).fromDate < validFrom;
  if (!mayClose) return refused("methodology_overlaps", "validFrom");
  const closes = { id: only.id, validTo: addDays(validFrom, -1) };
  return { isAllowed: true, fields: { methodology: fields, closes } };
};

/** A version goes only while nobody measured anything under it by name, and never one of the published source. */
export const removeMethodology = (
  { id, origin }: MethodologyRecord,
  values: readonly Pick<IndicatorValueRecord, "methodologyId">[],
): RuleAnswer<null, MethodologyRefusal> => {
  if (origin === "source") return refused("methodology_of_source");
  if (values.some(({ methodologyId }) => methodologyId === id)) return refused("methodology_named_by_values");
  return { isAllowed: true, fields: null };
};
