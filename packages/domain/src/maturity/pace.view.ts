import type { CalendarDate } from "../calendar/calendar-date.ts";

/** A maturity figure at a point of time. Figures of different kinds or methodologies are never joined into a pace. */
export interface PacePoint {
  /** Percent, unrounded. */
  value: number;
  /** Null for a figure that is known by its year alone: it stands for that year's end. */
  date: CalendarDate | null;
  year: number;
  kind: "published" | "computed";
  /** The methodology in force on the figure's day; null when none is recorded. */
  methodologyId: string | null;
}

/** What the index is to reach: printed for the industry, or the general target of the methodology. */
export interface PaceTarget {
  /** Percent. */
  value: number;
  /** To be reached by the end of this year. */
  year: number;
  basis: "printed" | "general";
}

/** Why a pace is not told. */
export type PaceRefusal =
  | "no_figure"
  | "no_target"
  | "target_year_over"
  | "no_earlier_figure"
  | "different_kind"
  | "no_methodology"
  | "different_methodology";

/** Percentage points a year, unrounded; or why there are none. */
export type PaceAnswer = { pointsPerYear: number } | { refusal: PaceRefusal };

/** How fast a figure must grow to reach its target in time, beside how fast it has grown. */
export interface MaturityPace {
  now: PacePoint | null;
  /** The earliest figure of the same kind. */
  start: PacePoint | null;
  target: PaceTarget | null;
  /** From the figure's own day to the end of the target's year; 0 once the target is reached. */
  needed: PaceAnswer;
  /** From the start to now; negative where the figure has fallen. */
  achieved: PaceAnswer;
  /** When the target is reached if the achieved pace goes on; null where that is unknown, past, or beyond a century. */
  forecastDate: CalendarDate | null;
}

/** The pace of an industry's printed figure, and that of its computed one. */
export interface IndustryPace {
  published: MaturityPace;
  computed: MaturityPace;
}
