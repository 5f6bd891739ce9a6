import type { CalendarDate, PathPoint } from "@kedr/domain";
import { plannedOn } from "@kedr/domain";
import type { BreakMark, Series } from "./series.ts";

/** The days that a drawing shows. */
export interface Span {
  from: CalendarDate;
  to: CalendarDate;
}

const later = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other);

/** From the first point of all the series to today, or to a point after it; null where there is no point. */
export const spanOf = (series: readonly Series[], today: CalendarDate): Span | null => {
  const dates = series.flatMap(({ points }) => points.map(({ date }) => date)).toSorted();
  const [first] = dates;
  const last = dates.at(-1);
  return first === undefined || last === undefined ? null : { from: first, to: later(last, today) };
};

/** The part of the way to the target that lies within the days shown; null where none does. */
export const pathWithin = ({ path }: Series, { from, to }: Span): readonly PathPoint[] | null => {
  const [start, end] = [path?.[0], path?.at(-1)];
  if (path === null || start === undefined || end === undefined) return null;
  const [first, last] = [later(start.date, from), end.date < to ? end.date : to];
  if (first >= last) return null;
  return [
    { date: first, value: plannedOn(path, first) },
    ...path.filter(({ date }) => date > first && date < last),
    { date: last, value: plannedOn(path, last) },
  ];
};

/** Breaks that have something shown on both sides. */
export const breaksWithin = ({ breaks }: Series, { from, to }: Span): BreakMark[] =>
  breaks.filter(({ date }) => date > from && date <= to);

/** All that is drawn, as numbers: what an axis must hold. The target only where its level is drawn. */
export const drawnValues = (series: Series, span: Span, hasTarget: boolean): number[] => [
  ...series.points.map(({ value }) => value),
  ...(pathWithin(series, span)?.map(({ value }) => value) ?? []),
  ...(hasTarget && series.target ? [series.target.value] : []),
];

/** The first days of years within the days shown. */
export const yearsWithin = ({ from, to }: Span): CalendarDate[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from(
    { length: last - first + 1 },
    (_, index): CalendarDate => `${first + index}-01-01`,
  ).filter((date) => date > from && date < to);
};
