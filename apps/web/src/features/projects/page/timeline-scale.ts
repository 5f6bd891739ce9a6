import type { CalendarDate } from "@kedr/domain";
import { addMonths, daysBetween, monthStart, yearOf } from "@kedr/domain";

/** A quarter's first day with its place on the scale, in percent of the width. */
export interface TimelineTick {
  date: CalendarDate;
  year: number;
  /** 1 to 4. */
  quarter: number;
  at: number;
  /** Whether there is room to write it. */
  isLabelled: boolean;
}

/** Whole quarters around everything that is drawn. */
export interface TimelineScale {
  from: CalendarDate;
  to: CalendarDate;
  ticks: TimelineTick[];
  /** Place of a day in percent of the width. */
  at: (date: CalendarDate) => number;
}

const quarterOf = (date: CalendarDate): number => Math.ceil(Number(date.slice(5, 7)) / 3);

const quarterStart = (date: CalendarDate): CalendarDate =>
  addMonths(monthStart(date), -((Number(date.slice(5, 7)) - 1) % 3));

/** Labels that fit beside each other; with more quarters only some are written. */
const mostLabels = 12;

/** A scale that holds all the dates, today among them. `dates` must not be empty. */
export const timelineScale = (dates: readonly [CalendarDate, ...CalendarDate[]]): TimelineScale => {
  const sorted = dates.toSorted();
  const from = quarterStart(sorted[0] ?? dates[0]);
  const to = addMonths(quarterStart(sorted.at(-1) ?? dates[0]), 3);
  const length = daysBetween(from, to);
  const at = (date: CalendarDate) => (daysBetween(from, date) / length) * 100;
  const quarters: CalendarDate[] = [];
  for (let date = from; date < to; date = addMonths(date, 3)) quarters.push(date);
  const every = quarters.length <= mostLabels ? 1 : quarters.length <= mostLabels * 2 ? 2 : 4;
  return {
    from,
    to,
    at,
    ticks: quarters.map((date) => ({
      date,
      year: yearOf(date),
      quarter: quarterOf(date),
      at: at(date),
      isLabelled: (quarterOf(date) - 1) % every === 0,
    })),
  };
};
