import type { CalendarDate, IndicatorTargetView, IndicatorValueView, IndicatorView } from "@kedr/domain";
import { daysBetween } from "@kedr/domain";

/**
 * What a point is: where the way began; a fact; an estimate; what another source says of the same time, while the
 * fact beside it counts.
 */
export type PointRole = "baseline" | "fact" | "estimate" | "disputed";

/** A value with its day. */
export interface SeriesPoint {
  id: string;
  role: PointRole;
  value: number;
  /** Of a value that is known by its year alone: the last day of that year, today while it runs. */
  date: CalendarDate;
  /** Where only the year is known. */
  year: number | null;
  /** The methodology version it was measured under; null where none is known. */
  methodologyId: string | null;
}

/** Where one methodology version ends and the next begins: no line crosses it. */
export interface BreakMark {
  date: CalendarDate;
  before: string;
  after: string;
}

/** A day and what would stand there on the straight way from the baseline to the target. */
export interface PathPoint {
  date: CalendarDate;
  value: number;
}

export interface Series {
  /** In the order of time. */
  points: SeriesPoint[];
  /** Facts of one version each: what a line may join. */
  lines: SeriesPoint[][];
  breaks: BreakMark[];
  target: IndicatorTargetView | null;
  /** From the baseline to the end of the target's year; null where one of them is not known, or is no way forward. */
  path: readonly [PathPoint, PathPoint] | null;
}

export type Measured = Pick<
  IndicatorView,
  "values" | "breaks" | "baseline" | "target" | "direction" | "disagreements"
>;

const endOf = (year: number): CalendarDate => `${year}-12-31`;

const dayOf = ({ date, year }: IndicatorValueView, today: CalendarDate): CalendarDate | null => {
  if (date !== null || year === null) return date;
  return endOf(year) < today ? endOf(year) : today;
};

const roleOf = ({ role, kind, id }: IndicatorValueView, disputed: ReadonlySet<string>): PointRole => {
  if (role === "baseline") return "baseline";
  if (kind === "estimate") return "estimate";
  return disputed.has(id) ? "disputed" : "fact";
};

/** Two sources that say the same of the same day are one point. */
const pointKey = ({ role, date, value, methodologyId }: SeriesPoint): string =>
  [role, date, value, methodologyId].join(" ");

const pointsOf = ({ values, baseline, disagreements }: Measured, today: CalendarDate): SeriesPoint[] => {
  // The first of those that disagree is the one that counts.
  const disputed = new Set(disagreements.flatMap((one) => one.values.slice(1).map(({ id }) => id)));
  const points = values.flatMap((value): SeriesPoint[] => {
    const date = dayOf(value, today);
    const isShown = value.correctedBy === null && (value.role === "actual" || value.id === baseline?.id);
    if (date === null || !isShown) return [];
    return [
      {
        id: value.id,
        role: roleOf(value, disputed),
        value: value.value,
        date,
        year: value.date === null ? value.year : null,
        methodologyId: value.methodology?.id ?? null,
      },
    ];
  });
  return [...new Map(points.map((point) => [pointKey(point), point])).values()].toSorted((one, other) =>
    one.date.localeCompare(other.date),
  );
};

const pathOf = ({ baseline, target, direction }: Measured, today: CalendarDate): Series["path"] => {
  const from = baseline && dayOf(baseline, today);
  if (baseline === null || from === null || target === null || target.year === null) return null;
  const distance = target.value - baseline.value;
  const isForward = direction === "higher_is_better" ? distance > 0 : distance < 0;
  if (!isForward || from >= endOf(target.year)) return null;
  return [
    { date: from, value: baseline.value },
    { date: endOf(target.year), value: target.value },
  ];
};

/** An indicator's values in the order of time, against the way to its target. Corrected values are left out. */
export const seriesOf = (indicator: Measured, today: CalendarDate): Series => {
  const points = pointsOf(indicator, today);
  const facts = points.filter(({ role }) => role === "fact");
  return {
    points,
    lines: [...Map.groupBy(facts, ({ methodologyId }) => methodologyId).values()],
    breaks: indicator.breaks.flatMap(({ date, before, after }) =>
      date === null ? [] : [{ date, before: before.name, after: after.name }],
    ),
    target: indicator.target,
    path: pathOf(indicator, today),
  };
};

/** What would stand on a day on the way to the target; the target itself after its year. */
export const pathValue = ([from, to]: NonNullable<Series["path"]>, date: CalendarDate): number => {
  const share = daysBetween(from.date, date) / daysBetween(from.date, to.date);
  return from.value + (to.value - from.value) * Math.min(Math.max(share, 0), 1);
};
