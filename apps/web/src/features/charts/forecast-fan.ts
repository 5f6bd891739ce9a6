import type { CalendarDate, Forecast, PathPoint } from "@kedr/domain";
import { addDays, daysBetween } from "@kedr/domain";

/** Where the expected course goes from the latest value: by the median of the paces, and by their quarters. */
export interface ForecastFan {
  from: PathPoint;
  median: PathPoint;
  slow: PathPoint;
  fast: PathPoint;
  /** The edge of the band, from the latest value around. */
  band: PathPoint[];
}

const daysInYear = 365.25;

interface Course {
  from: PathPoint;
  to: CalendarDate;
  target: number;
}

/** Straight on at a pace, until the target is reached or the days shown end. */
const endOf = ({ from, to, target }: Course, pace: number): PathPoint => {
  const left = target - from.value;
  const days = daysBetween(from.date, to);
  const needed = pace * left > 0 ? Math.ceil((left / pace) * daysInYear) : Infinity;
  if (needed <= days) return { date: addDays(from.date, needed), value: target };
  return { date: to, value: from.value + (pace * days) / daysInYear };
};

/** A course that has reached its target stays there. */
const upTo = (end: PathPoint, to: CalendarDate): PathPoint[] =>
  end.date < to ? [end, { ...end, date: to }] : [end];

/** The forecast as far as the days shown; null where there is none, or nothing of it is within. */
export const forecastFan = ({ outcome, points, target }: Forecast, to: CalendarDate): ForecastFan | null => {
  const last = points.at(-1);
  if (outcome.state !== "expected" || last === undefined || target === null) return null;
  const from = { date: last.date ?? (`${last.year}-12-31` as const), value: last.value };
  if (from.date >= to) return null;
  const course = { from, to, target: target.value };
  const { slow, median, fast } = outcome.pace;
  const ends = { slow: endOf(course, slow), median: endOf(course, median), fast: endOf(course, fast) };
  return { from, ...ends, band: [from, ...upTo(ends.fast, to), ...upTo(ends.slow, to).toReversed()] };
};
