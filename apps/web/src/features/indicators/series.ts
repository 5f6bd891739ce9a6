import type { CalendarDate, IndicatorView } from "@kedr/domain";
import { daysBetween } from "@kedr/domain";

/** A dated value with its place in the drawing, in percent from the left and from the bottom. */
export interface SeriesPoint {
  id: string;
  value: number;
  date: CalendarDate;
  isEstimate: boolean;
  /** The methodology version it was measured under; null where none is known. */
  methodologyId: string | null;
  left: number;
  bottom: number;
}

/** Where one methodology version ends and the next begins: no line crosses it. */
export interface SeriesBreakMark {
  date: CalendarDate;
  before: string;
  after: string;
  left: number;
}

/** Baseline or target as a level that the points are seen against. */
export interface SeriesLevel {
  role: "baseline" | "target";
  value: number;
  year: number | null;
  bottom: number;
}

export interface Series {
  points: SeriesPoint[];
  levels: SeriesLevel[];
  /** Facts of one version each, in the order of time: what a line may join. */
  lines: SeriesPoint[][];
  breaks: SeriesBreakMark[];
}

type Measured = Pick<IndicatorView, "values" | "breaks" | "baseline" | "target">;

/** Air above the highest and below the lowest level, as a share of their distance. */
const air = 0.12;

const datedValues = ({ values }: Measured) =>
  values
    .flatMap(({ id, role, kind, value, date, methodology, correctedBy }) =>
      role === "actual" && date !== null && correctedBy === null
        ? [{ id, value, date, isEstimate: kind === "estimate", methodologyId: methodology?.id ?? null }]
        : [],
    )
    .toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));

/** The values on a true scale of time, against baseline and target; null when fewer than two days have one. */
export const seriesOf = (indicator: Measured): Series | null => {
  const dated = datedValues(indicator);
  const first = dated[0]?.date;
  const last = dated.at(-1)?.date;
  if (first === undefined || last === undefined || first === last) return null;
  const levels = [
    { role: "baseline" as const, level: indicator.baseline },
    { role: "target" as const, level: indicator.target },
  ].flatMap(({ role, level }) => (level === null ? [] : [{ role, value: level.value, year: level.year }]));
  const all = [...dated, ...levels].map(({ value }) => value);
  const lowest = Math.min(...all);
  const distance = Math.max(...all) - lowest || 1;
  const bottom = (value: number) => (((value - lowest) / distance + air) / (1 + 2 * air)) * 100;
  const days = daysBetween(first, last);
  const left = (date: CalendarDate) => (daysBetween(first, date) / days) * 100;
  const points = dated.map((point) => ({ ...point, left: left(point.date), bottom: bottom(point.value) }));
  const facts = points.filter(({ isEstimate }) => !isEstimate);
  return {
    points,
    levels: levels.map((level) => ({ ...level, bottom: bottom(level.value) })),
    lines: [...Map.groupBy(facts, ({ methodologyId }) => methodologyId).values()],
    breaks: indicator.breaks.flatMap(({ date, before, after }) =>
      date === null || date <= first || date > last
        ? []
        : [{ date, before: before.name, after: after.name, left: left(date) }],
    ),
  };
};
