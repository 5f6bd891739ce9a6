import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import type { CountingPeriodRecord } from "./maturity.record.ts";
import type { MethodologyRefusal } from "./methodology-refusal.ts";

/** What somebody says of a counting period. */
export type CountingPeriodFields = Pick<CountingPeriodRecord, "fromDate" | "toDate" | "isCounted" | "reason">;

/** Says that a member counts otherwise for some days. Periods may overlap: the one that began later speaks. */
export const saveCountingPeriod = (
  fields: CountingPeriodFields,
): RuleAnswer<CountingPeriodFields, MethodologyRefusal> =>
  fields.toDate !== null && fields.toDate < fields.fromDate
    ? refused("counting_ends_before_start", "toDate")
    : { isAllowed: true, fields };
