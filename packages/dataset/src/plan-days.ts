import { addDays, daysBetween, monthEnd } from "@kedr/domain";
import type { CalendarDate } from "@kedr/domain";

const someMonday: CalendarDate = "2022-09-05";

/** 0 is Monday, 6 is Sunday. */
const daysFromMonday = (date: CalendarDate): number => {
  const days = daysBetween(someMonday, date) % 7;
  return days < 0 ? days + 7 : days;
};

/** The same day, or the Friday before a weekend. Public holidays are not known here. */
export const precedingWeekday = (date: CalendarDate): CalendarDate =>
  addDays(date, -Math.max(0, daysFromMonday(date) - 4));

/** The same day when it is a Monday, else the next one. */
export const mondayFrom = (date: CalendarDate): CalendarDate => addDays(date, (7 - daysFromMonday(date)) % 7);

/** Deadlines of plans gather at 11, 15, 20 and the end of a month; weekends give way to the Friday before. */
export const nearestPlanDay = (date: CalendarDate): CalendarDate => {
  const day = Number(date.slice(8, 10));
  if (day <= 5) return precedingWeekday(addDays(date, -day));
  if (day > 25) return precedingWeekday(monthEnd(date));
  const planDay = day <= 12 ? 11 : day <= 17 ? 15 : 20;
  return precedingWeekday(addDays(date, planDay - day));
};

/** The way a date stands in Russian documents: 01.03.2023. */
export const documentDate = (date: CalendarDate): string => date.split("-").toReversed().join(".");
