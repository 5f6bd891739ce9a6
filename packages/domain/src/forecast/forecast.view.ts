import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { IndicatorDirection } from "../indicator/indicator.record.ts";
import type { IndustryPace, PaceRefusal } from "../maturity/pace.view.ts";
import type { Reference } from "../project/project.view.ts";

/** A figure at a point of time. Points of different kinds or methodology versions are never joined. */
export interface ForecastPoint {
  /** In the figure's own unit, unrounded. */
  value: number;
  /** Null for a figure that is known by its year alone: it stands for that year's end. */
  date: CalendarDate | null;
  year: number;
  kind: string;
  /** Null where none is known: points without any are joined with each other only. */
  methodologyId: string | null;
}

/** What is to be reached; without a year no pace is needed. */
export interface ForecastTarget {
  value: number;
  /** By the end of this year. */
  year: number | null;
}

/**
 * Why no forecast is made. `different_kind` and `different_methodology`: there are three points, but not three that may be
 * joined with the latest one.
 */
export type ForecastRefusal =
  | "no_target"
  | "too_few_points"
  | "different_kind"
  | "different_methodology"
  | "not_moving";

/** A year by whose end the target is reached; null for never, and for beyond 2100. */
export type ForecastYear = number | null;

/** The expected course: the median of the paces between every two points, and their quarters. */
export interface ExpectedCourse {
  state: "expected";
  /** In units a year; the quarter and three quarters of the paces, in the direction of the target slowest first. */
  pace: { median: number; slow: number; fast: number };
  /** How many pairs of points the paces are of. */
  pairs: number;
  year: ForecastYear;
  earliest: ForecastYear;
  latest: ForecastYear;
}

export type ForecastOutcome =
  | ExpectedCourse
  | { state: "reached" }
  | { state: "refused"; refusal: ForecastRefusal };

/** Units a year, unrounded, or why there are none. */
export type YearlyPace = { perYear: number } | { refusal: PaceRefusal | "no_target_year" };

/** When a figure is expected to reach its target. */
export interface Forecast {
  direction: IndicatorDirection;
  target: ForecastTarget | null;
  /** The points that are joined, earliest first: of the kind and version of the latest one. */
  points: ForecastPoint[];
  /** Points of other kinds or versions. */
  leftOut: number;
  /** From the latest point to the end of the target's year; 0 once it is reached. */
  needed: YearlyPace;
  /** From the first joined point to the latest. */
  achieved: YearlyPace;
  outcome: ForecastOutcome;
}

/** How an industry of the index goes towards its target: as printed, and as computed. */
export interface IndustryForecast extends Reference {
  pace: IndustryPace;
  published: Forecast;
  computed: Forecast;
}

/** How the region and the industries of its index go towards their targets. */
export interface MaturityForecast {
  today: CalendarDate;
  /** The region has a printed figure of all industries only. */
  region: { pace: IndustryPace["published"]; published: Forecast };
  industries: IndustryForecast[];
}
