import type { CalendarDate } from "../calendar/calendar-date.ts";
import { daysBetween } from "../calendar/days.ts";
import type { IndicatorValueView, IndicatorView } from "./indicator.view.ts";

/** A day and what is to stand there. */
export interface PathPoint {
  date: CalendarDate;
  value: number;
}

/** What the way of an indicator is made of. */
export type Planned = Pick<IndicatorView, "baseline" | "target" | "direction"> &
  Partial<Pick<IndicatorView, "targetsByYear">>;

/** The last day of a year, by which its target is to be reached. */
export const endOfYear = (year: number): CalendarDate => `${year}-12-31`;

/** The day of a value: one of a year is of its last day, or of today while the year runs. Null where neither is known. */
export const dayOfValue = (
  { date, year }: Pick<IndicatorValueView, "date" | "year">,
  today: CalendarDate,
): CalendarDate | null => {
  if (date !== null || year === null) return date;
  return endOfYear(year) < today ? endOfYear(year) : today;
};

/**
 * The way that an indicator is to go: from its baseline through the targets printed for years to the furthest, straight
 * between them. Null without a baseline with a day, without a target with a year, and where the target does not lie beyond
 * the baseline in the indicator's direction.
 */
export const targetPath = (
  { baseline, target, direction, targetsByYear = [] }: Planned,
  today: CalendarDate,
): PathPoint[] | null => {
  const from = baseline && dayOfValue(baseline, today);
  if (baseline === null || from === null || target === null || target.year === null) return null;
  const end = endOfYear(target.year);
  const distance = target.value - baseline.value;
  const isForward = direction === "higher_is_better" ? distance > 0 : distance < 0;
  if (!isForward || from >= end) return null;
  const between = targetsByYear
    .map(({ year, value }) => ({ date: endOfYear(year), value }))
    .filter(({ date }) => date > from && date < end);
  return [{ date: from, value: baseline.value }, ...between, { date: end, value: target.value }];
};

/** What is to stand on a day: unrounded; before the way its beginning, after it its end. */
export const plannedOn = (path: readonly PathPoint[], date: CalendarDate): number => {
  const next = path.findIndex((point) => point.date >= date);
  const [before, after] = [path[next - 1], path[next]];
  if (after === undefined) return path.at(-1)?.value ?? Number.NaN;
  if (before === undefined) return after.value;
  const share = daysBetween(before.date, date) / daysBetween(before.date, after.date);
  return before.value + (after.value - before.value) * share;
};
