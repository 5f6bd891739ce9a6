import type { CalendarDate } from "../calendar/calendar-date.ts";

/**
 * Whether the day for a measure is promised in the past. A day that has passed since it was promised (`was`) may stay.
 */
export const isPromisedInPast = (
  dueDate: CalendarDate | null,
  { was, today }: { was: CalendarDate | null; today: CalendarDate },
): boolean => dueDate !== null && dueDate !== was && dueDate < today;
