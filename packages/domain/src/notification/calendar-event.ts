import type { CalendarDate } from "../calendar/calendar-date.ts";

/** A day in somebody's calendar. In Russian. */
export interface CalendarEvent {
  /** The same for the same thing at every reading, so that a moved one moves. */
  uid: string;
  date: CalendarDate;
  title: string;
  description: string;
  /** Where it is told of in the application. */
  path: string;
  /** Local times HH:MM; without them it takes the whole day and leaves its people free. */
  times?: { start: string; end: string | null };
  /** Where the thing can be called off: whether it was. */
  isCancelled?: boolean;
  /** Which edition of the thing it is, from 0, so that programs take the newest. */
  sequence?: number;
}
