import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { IndicatorDirection } from "../indicator/indicator.record.ts";
import { dayOf, inYears } from "../maturity/pace.ts";
import type {
  Forecast,
  ForecastOutcome,
  ForecastPoint,
  ForecastTarget,
  ForecastYear,
  YearlyPace,
} from "./forecast.view.ts";
import { pairwisePaces, quantile, type TimedFigure } from "./pairwise-pace.ts";

/** What a forecast is made from, on a day. */
export interface ForecastFigures {
  /** In any order. */
  points: readonly ForecastPoint[];
  target: ForecastTarget | null;
  direction: IndicatorDirection;
  today: CalendarDate;
}

/** Two points make a pace, but say nothing of how steady it is. */
const fewestPoints = 3;
const lastYear = 2100;
/** Far below a second: what arithmetic leaves of a figure that falls on the very end of a year. */
const trace = 1e-9;

interface Timed extends TimedFigure {
  point: ForecastPoint;
}

const refused = (refusal: Extract<ForecastOutcome, { state: "refused" }>["refusal"]): ForecastOutcome => ({
  state: "refused",
  refusal,
});

/** Of one moment by what else is known of them, so that the order of entry never matters. */
const restOf = ({ date, kind, methodologyId }: ForecastPoint): string => `${date} ${kind} ${methodologyId}`;

const byTime = (one: Timed, other: Timed): number =>
  one.at - other.at || one.value - other.value || (restOf(one.point) < restOf(other.point) ? -1 : 1);

const moments = (timed: readonly Timed[]): number => new Set(timed.map(({ at }) => at)).size;

/** The year by whose end that moment has come; the end of 2030 is the moment 2031. */
const yearAt = (at: number): ForecastYear => {
  const year = Math.ceil(at - trace) - 1;
  return year > lastYear ? null : year;
};

const neededPace = (
  last: Timed,
  { target, sign, today }: { target: ForecastTarget; sign: number; today: CalendarDate },
): YearlyPace => {
  if ((target.value - last.value) * sign <= 0) return { perYear: 0 };
  if (target.year === null) return { refusal: "no_target_year" };
  const years = target.year + 1 - last.at;
  if (years <= 0 || inYears(today) >= target.year + 1) return { refusal: "target_year_over" };
  return { perYear: (target.value - last.value) / years };
};

const achievedPace = ([first, ...more]: readonly Timed[]): YearlyPace => {
  const last = more.at(-1);
  if (!first) return { refusal: "no_figure" };
  if (!last || last.at <= first.at) return { refusal: "no_earlier_figure" };
  return { perYear: (last.value - first.value) / (last.at - first.at) };
};

const outcomeOf = (
  joined: readonly Timed[],
  { all, target, sign }: { all: readonly Timed[]; target: ForecastTarget | null; sign: number },
): ForecastOutcome => {
  const last = joined.at(-1);
  if (target === null) return refused("no_target");
  if (!last) return refused("too_few_points");
  const left = (target.value - last.value) * sign;
  if (left <= 0) return { state: "reached" };
  if (moments(joined) < fewestPoints) {
    const ofVersion = all.filter(({ point }) => point.methodologyId === last.point.methodologyId);
    if (moments(ofVersion) >= fewestPoints) return refused("different_kind");
    return refused(moments(all) >= fewestPoints ? "different_methodology" : "too_few_points");
  }
  const paces = pairwisePaces(joined.map(({ at, value }) => ({ at, value: value * sign })));
  const [slow, median, fast] = [0.25, 0.5, 0.75].map((share) => quantile(paces, share) ?? 0);
  if (slow === undefined || median === undefined || fast === undefined || median <= 0)
    return refused("not_moving");
  const yearBy = (pace: number): ForecastYear => (pace > 0 ? yearAt(last.at + left / pace) : null);
  return {
    state: "expected",
    pace: { median: median * sign, slow: slow * sign, fast: fast * sign },
    pairs: paces.length,
    year: yearBy(median),
    earliest: yearBy(fast),
    latest: yearBy(slow),
  };
};

/**
 * When a figure is expected to reach its target: from its latest point on by the median of the paces between every two
 * points, with a band from their quarter to their three quarters (docs/adr/0008-forecast.md). Only points of the kind and
 * methodology version of the latest one are joined, and fewer than three are no ground for a forecast.
 */
export const forecast = ({ points, target, direction, today }: ForecastFigures): Forecast => {
  const sign = direction === "higher_is_better" ? 1 : -1;
  const all = points
    .map((point): Timed => ({ point, at: inYears(dayOf(point, today)), value: point.value }))
    .toSorted(byTime);
  const last = all.at(-1);
  const joined = all.filter(
    ({ point }) => point.kind === last?.point.kind && point.methodologyId === last.point.methodologyId,
  );
  return {
    direction,
    target,
    points: joined.map(({ point }) => point),
    leftOut: all.length - joined.length,
    needed: last
      ? target
        ? neededPace(last, { target, sign, today })
        : { refusal: "no_target" }
      : { refusal: "no_figure" },
    achieved: achievedPace(joined),
    outcome: outcomeOf(joined, { all, target, sign }),
  };
};
