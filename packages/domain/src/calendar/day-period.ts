import type { CalendarDate } from "./calendar-date.ts";

/** From one day to another, both included; `toDate` null: without an end. */
export interface DayPeriod {
  fromDate: CalendarDate;
  toDate: CalendarDate | null;
}

/** Where a period lies, seen from a day. */
export type PeriodPhase = "past" | "current" | "planned";

/** Whether the period holds on the day; both its ends are included. */
export const isInForce = ({ fromDate, toDate }: DayPeriod, day: CalendarDate): boolean =>
  fromDate <= day && (toDate === null || day <= toDate);

/** Whether there is a day that both periods hold. */
export const periodsOverlap = (one: DayPeriod, other: DayPeriod): boolean =>
  (one.toDate === null || other.fromDate <= one.toDate) &&
  (other.toDate === null || one.fromDate <= other.toDate);

/** Over, in force, or still to come on the day. */
export const phaseOn = (period: DayPeriod, day: CalendarDate): PeriodPhase => {
  if (isInForce(period, day)) return "current";
  return period.fromDate > day ? "planned" : "past";
};

/** Earlier beginnings first; of two that begin together, by id. */
export const byBeginning = <Item extends DayPeriod & { id: string }>(one: Item, other: Item): number => {
  if (one.fromDate !== other.fromDate) return one.fromDate < other.fromDate ? -1 : 1;
  return one.id < other.id ? -1 : 1;
};
