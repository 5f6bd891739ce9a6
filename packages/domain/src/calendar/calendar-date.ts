import { z } from "zod";

/** A calendar date `YYYY-MM-DD` in the region's time zone (Asia/Tomsk). Not an instant: it has no hour. */
export type CalendarDate = `${number}-${number}-${number}`;

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Whether the text is a real day between the years 1900 and 2199 (2023-02-30 is not). */
export const isCalendarDate = (text: string): text is CalendarDate => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return (
    year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
};

/** Accepts `YYYY-MM-DD` for a day that exists. The message is a code that the API puts into the user's language. */
export const calendarDateSchema = z
  .string({ error: ({ input }) => (input === undefined ? "required" : "invalid_date") })
  .max(10, "invalid_date")
  .refine(isCalendarDate, "invalid_date");
