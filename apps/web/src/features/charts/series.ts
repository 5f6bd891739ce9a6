import type {
  CalendarDate,
  IndicatorTargetView,
  IndicatorValueView,
  IndicatorView,
  PathPoint,
} from "@kedr/domain";
import { dayOfValue, targetPath } from "@kedr/domain";

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

export interface Series {
  /** In the order of time. */
  points: SeriesPoint[];
  /** Facts of one version each: what a line may join. */
  lines: SeriesPoint[][];
  breaks: BreakMark[];
  target: IndicatorTargetView | null;
  /** From the baseline through the targets of years; null where there is no way forward. */
  path: readonly PathPoint[] | null;
}

export type Measured = Pick<
  IndicatorView,
  "values" | "breaks" | "baseline" | "target" | "targetsByYear" | "direction" | "disagreements"
>;

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
    const date = dayOfValue(value, today);
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
    path: targetPath(indicator, today),
  };
};
