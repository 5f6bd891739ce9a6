import { byBeginning, isInForce } from "../calendar/day-period.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { CountingPeriodRecord, MethodologyMemberRecord } from "./maturity.record.ts";

/** Whether a member counts on a day, and why not; or why it does, where a period says otherwise than the membership. */
export interface Counting {
  isCounted: boolean;
  reason: string | null;
  /** The period that says so; null where the membership itself does. */
  period: CountingPeriodRecord | null;
}

/**
 * Whether a member counts on a day: as a period that covers the day says, of two the one that began later, else as the
 * membership does. `periods` are the member's own.
 */
export const countingOn = (
  { isCounted, reason }: MethodologyMemberRecord,
  periods: readonly CountingPeriodRecord[],
  day: CalendarDate,
): Counting => {
  const period = periods
    .filter((one) => isInForce(one, day))
    .toSorted(byBeginning)
    .at(-1);
  return period
    ? { isCounted: period.isCounted, reason: period.reason, period }
    : { isCounted, reason, period: null };
};
