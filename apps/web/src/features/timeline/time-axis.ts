import type { CalendarDate } from "@kedr/domain";
import type { Zoom } from "./timeline-search.ts";
import { addDays, addMonths, daysBetween, monthStart, yearOf } from "@kedr/domain";

/** A line across the drawing, with its word in the heading. */
export interface AxisTick {
  /** The first day of a month, a quarter or a year. */
  date: CalendarDate;
  /** Pixels from the left of the track. */
  at: number;
  isYear: boolean;
}

/** Whole quarters around everything that is drawn, in pixels. */
export interface TimeAxis {
  from: CalendarDate;
  to: CalendarDate;
  width: number;
  /** What the ticks are the beginnings of; years have a heading of their own. */
  unit: "month" | "quarter" | "year";
  ticks: AxisTick[];
  years: { year: number; at: number; width: number }[];
  at: (date: CalendarDate) => number;
  dayAt: (pixels: number) => CalendarDate;
}

/** Room at both ends, so that a mark on the first or the last day is seen whole. */
const margin = 12;
const daysInYear = 365.25;
const pixelsPerDay = { month: 3.2, quarter: 1, year: 0.5 } as const satisfies Record<
  Exclude<Zoom, "all">,
  number
>;
const monthsIn = { month: 1, quarter: 3, year: 12 } as const;
/** The narrowest place for a word of a month and of a quarter. */
const roomForMonth = 48;
const roomForQuarter = 36;

const quarterStart = (date: CalendarDate): CalendarDate =>
  addMonths(monthStart(date), -((Number(date.slice(5, 7)) - 1) % 3));

const unitFor = (scale: number): TimeAxis["unit"] => {
  if ((scale * daysInYear) / 12 >= roomForMonth) return "month";
  return (scale * daysInYear) / 4 >= roomForQuarter ? "quarter" : "year";
};

interface AxisRequest {
  /** All that has to have a place; must not be empty. */
  dates: readonly [CalendarDate, ...CalendarDate[]];
  zoom: Zoom;
  /** Pixels there are, for the zoom that shows everything at once. */
  room: number;
}

const rangeOf = (dates: AxisRequest["dates"]) => {
  let [first] = dates;
  let [last] = dates;
  for (const date of dates) {
    if (date < first) first = date;
    if (date > last) last = date;
  }
  return { from: quarterStart(first), to: addMonths(quarterStart(last), 3) };
};

/** The axis that holds all the dates at a zoom. */
export const timeAxis = ({ dates, zoom, room }: AxisRequest): TimeAxis => {
  const { from, to } = rangeOf(dates);
  const days = daysBetween(from, to);
  const scale = zoom === "all" ? Math.max(room - 2 * margin, 1) / days : pixelsPerDay[zoom];
  const unit = unitFor(scale);
  const at = (date: CalendarDate) => margin + daysBetween(from, date) * scale;
  const ticks: AxisTick[] = [];
  const first = unit === "year" ? addMonths(`${yearOf(from)}-01-01`, from.endsWith("-01-01") ? 0 : 12) : from;
  for (let date = first; date <= to; date = addMonths(date, monthsIn[unit]))
    ticks.push({ date, at: at(date), isYear: date.endsWith("-01-01") });
  const years: TimeAxis["years"] = [];
  for (let date = from; date < to;) {
    const next = addMonths(`${yearOf(date)}-01-01`, 12);
    const end = next < to ? next : to;
    years.push({ year: yearOf(date), at: at(date), width: at(end) - at(date) });
    date = end;
  }
  return {
    from,
    to,
    width: days * scale + 2 * margin,
    unit,
    ticks,
    years,
    at,
    dayAt: (pixels) => addDays(from, Math.round((pixels - margin) / scale)),
  };
};
