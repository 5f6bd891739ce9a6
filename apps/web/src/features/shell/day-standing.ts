import type { CalendarDate } from "@kedr/domain";

/** What there is to know of the day in the address: today, an earlier day with records, one before them, or one to come. */
export type DayStanding = "present" | "past" | "before_records" | "not_come";

interface Day {
  asOf: CalendarDate | undefined;
  today: CalendarDate;
  /** The first day that anything is known of; null while nothing is recorded. */
  firstDay: CalendarDate | null;
}

/** Where the asked day stands between the first record and today. */
export const dayStanding = ({ asOf, today, firstDay }: Day): DayStanding => {
  if (asOf === undefined || asOf === today) return "present";
  if (asOf > today) return "not_come";
  return firstDay === null || asOf < firstDay ? "before_records" : "past";
};
