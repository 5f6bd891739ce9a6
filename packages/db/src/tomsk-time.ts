import type { CalendarDate } from "@kedr/domain";

const parts = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tomsk", dateStyle: "short" });
const offset = new Intl.DateTimeFormat("en", { timeZone: "Asia/Tomsk", timeZoneName: "longOffset" });

/** The calendar date in Tomsk at an instant. */
export const tomskDate = (instant: Date): CalendarDate => parts.format(instant) as CalendarDate;

const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Tomsk", timeStyle: "short" });

/** What a wall clock in Tomsk shows at an instant, HH:MM. */
export const tomskTime = (instant: Date): string => clock.format(instant);

const tomskOffset = (day: CalendarDate): string =>
  offset
    .formatToParts(new Date(`${day}T12:00:00Z`))
    .find((part) => part.type === "timeZoneName")
    ?.value.slice(3) ?? "+07:00";

/** The ISO instant at which a wall clock in Tomsk shows the day and the time (HH:MM:SS). */
export const tomskInstant = (day: CalendarDate, time: string): string => `${day}T${time}${tomskOffset(day)}`;

/** The first instant after the day in Tomsk. */
export const endOfDayInTomsk = (day: CalendarDate): string =>
  new Date(Date.parse(tomskInstant(day, "00:00:00")) + 86_400_000).toISOString();
