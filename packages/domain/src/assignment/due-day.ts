import type { CalendarDate } from "../calendar/calendar-date.ts";
import { dueOnWorkingDay, type WorkingDue } from "../calendar/production-calendar/due-on-working-day.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { controlRules } from "./escalation.ts";

/**
 * What becomes of a date that is set for an assignment, a co-assignee or an extension: by the Council's rules it moves
 * from a day off to the working day before it, but not before today.
 *
 * @param after - a date that the new one has to stay after, as an extension does
 */
export const dueDayOf = (
  index: PortfolioIndex,
  date: CalendarDate,
  after: CalendarDate | null = null,
): WorkingDue => {
  const moved = dueOnWorkingDay(date, {
    notBefore: index.today,
    isMoved: controlRules(index).movesDueDates,
  });
  const isTooEarly = after !== null && moved.dueDate <= after && moved.outcome === "moved";
  return isTooEarly ? { ...moved, dueDate: date, outcome: "kept" } : moved;
};
