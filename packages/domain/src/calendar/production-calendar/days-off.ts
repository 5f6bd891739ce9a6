import type { CalendarDate } from "../calendar-date.ts";
import { addDays, daysBetween, yearOf } from "../days.ts";
import { transferDecrees } from "./transfers.ts";

/** Labour Code of Russia, article 112: days of rest of every year, as MM-DD. */
const newYearDays = ["01-01", "01-02", "01-03", "01-04", "01-05", "01-06", "01-07", "01-08"];
const otherHolidays = ["02-23", "03-08", "05-01", "05-09", "06-12", "11-04"];

const putOn = new Set(transferDecrees.flatMap(({ moved }) => moved.map(({ to }) => to)));
const takenFrom = new Set(transferDecrees.flatMap(({ moved }) => moved.map(({ from }) => from)));
const decreedYears = new Set(transferDecrees.map(({ year }) => year));

// A Monday.
const weekBegins: CalendarDate = "2023-01-02";
const isWeekend = (date: CalendarDate): boolean => {
  const day = ((daysBetween(weekBegins, date) % 7) + 7) % 7;
  return day >= 5;
};

const isHoliday = (date: CalendarDate): boolean =>
  newYearDays.includes(date.slice(5)) || otherHolidays.includes(date.slice(5));

const isOff = (date: CalendarDate): boolean =>
  isHoliday(date) || putOn.has(date) || (isWeekend(date) && !takenFrom.has(date));

/** A holiday on a weekend that no decree moves; those of the new year move by decree alone. */
const movesByLaw = (date: CalendarDate): boolean =>
  otherHolidays.includes(date.slice(5)) && isWeekend(date) && !takenFrom.has(date);

const firstWorkingAfter = (date: CalendarDate): CalendarDate => {
  const next = addDays(date, 1);
  return isOff(next) ? firstWorkingAfter(next) : next;
};

/** The farthest that a day off moves by law: from a Saturday over a weekend that adjoins other days of rest. */
const longestWay = 5;

const isMovedHere = (date: CalendarDate): boolean =>
  Array.from({ length: longestWay }, (_, back) => addDays(date, -1 - back)).some(
    (holiday) => movesByLaw(holiday) && firstWorkingAfter(holiday) === date,
  );

/**
 * Whether nobody works on the day in a week of five days: weekends and the holidays of the Labour Code, with the days
 * that the law and the Government's yearly decree move.
 */
export const isDayOff = (date: CalendarDate): boolean => isOff(date) || isMovedHere(date);

/** Whether the Government's decree for the day's year is known; without it only the law's own rule is used. */
export const hasTransferDecree = (date: CalendarDate): boolean => decreedYears.has(yearOf(date));
