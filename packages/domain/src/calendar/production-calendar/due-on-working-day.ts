import type { CalendarDate } from "../calendar-date.ts";
import { addDays } from "../days.ts";
import { hasTransferDecree, isDayOff } from "./days-off.ts";

/** A due date as asked for, and what the calendar makes of it. */
export interface WorkingDue {
  asked: CalendarDate;
  /** The date that holds: a working day, or the asked one where it could not move. */
  dueDate: CalendarDate;
  /** `kept`: a day off that stays, because the working day before it has passed already, or nothing is moved. */
  outcome: "working" | "moved" | "kept";
  /** False where the decree of the year is not known: then only the law's own days off are. */
  isCalendarKnown: boolean;
}

const workingDayUpTo = (date: CalendarDate): CalendarDate =>
  isDayOff(date) ? workingDayUpTo(addDays(date, -1)) : date;

/**
 * Moves a date on a day off to the working day before it, but never before `notBefore`.
 *
 * @param isMoved - the setting of the council: with false the date stays
 */
export const dueOnWorkingDay = (
  asked: CalendarDate,
  { notBefore, isMoved }: { notBefore: CalendarDate; isMoved: boolean },
): WorkingDue => {
  const isCalendarKnown = hasTransferDecree(asked);
  if (!isDayOff(asked)) return { asked, dueDate: asked, outcome: "working", isCalendarKnown };
  const before = workingDayUpTo(asked);
  if (!isMoved || before < notBefore) return { asked, dueDate: asked, outcome: "kept", isCalendarKnown };
  return { asked, dueDate: before, outcome: "moved", isCalendarKnown };
};
