import { tomskDate, tomskInstant } from "@kedr/db";
import type { CalendarDate } from "@kedr/domain";

/** The application's clock. */
export interface Clock {
  /** Calendar date in Asia/Tomsk. */
  today(): CalendarDate;
  /** ISO instant in UTC, for `knownAt`. */
  now(): string;
  isPinned: boolean;
}

const timeInTomsk = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Tomsk", timeStyle: "medium" });

/** The true clock, or one that stands at a day while the hours go on, so that a training day's history keeps its order. */
export const createClock = (pinnedToday: CalendarDate | null): Clock =>
  pinnedToday === null
    ? { today: () => tomskDate(new Date()), now: () => new Date().toISOString(), isPinned: false }
    : {
        today: () => pinnedToday,
        now: () => new Date(tomskInstant(pinnedToday, timeInTomsk.format(new Date()))).toISOString(),
        isPinned: true,
      };
