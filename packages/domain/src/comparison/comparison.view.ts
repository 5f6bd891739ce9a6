import type { PositionStanding } from "../authority/position-term.view.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { IndustryMaturity } from "../maturity/maturity.view.ts";
import type { RollUp } from "../portfolio/roll-up.view.ts";
import type { Reference } from "../project/project.view.ts";

/** What one side of a comparison is about; a deputy of null stands for the industries that nobody curates. */
export type ComparisonScope =
  | { kind: "strategy" }
  | { kind: "industry"; industryId: string }
  | { kind: "deputy"; positionId: string | null };

/** One side: the same figures that the screens of its scope show on its day. */
export interface ComparisonSide {
  scope: ComparisonScope;
  day: CalendarDate;
  /** The industry or the post; null for the strategy, and for the industries that nobody curates. */
  subject: Reference | null;
  /** How the post is filled on the day; null for anything but a post. */
  standing: PositionStanding | null;
  industries: Reference[];
  rollUp: RollUp;
  /** Of the industries of the scope that are in the index. */
  maturity: IndustryMaturity[];
}

export type FigureGroup =
  | "projects"
  | "progress"
  | "milestones"
  | "maturity"
  | "money"
  | "sources"
  | "moves"
  | "risks";

export type FigureKey =
  | "projects"
  | "mandatory"
  | "regional"
  | "offTrack"
  | "atRisk"
  | "onTrack"
  | "noData"
  | "diverging"
  | "progress"
  | "planned"
  | "behind"
  | "milestones"
  | "completed"
  | "overdue"
  | "milestonesAtRisk"
  | "undated"
  | "computedMaturity"
  | "publishedMaturity"
  | "need"
  | "allocated"
  | "committed"
  | "spent"
  | "gap"
  | "federal"
  | "regionalBudget"
  | "municipal"
  | "extrabudgetary"
  | "moves"
  | "movedAgain"
  | "meanDays"
  | "longestDays"
  | "highRisks"
  | "mediumRisks"
  | "lowRisks"
  | "problems"
  | "overdueMeasures";

/** How a figure is read: shares and their differences are unrounded, roubles are of the current year of the side. */
export type FigureUnit = "count" | "share" | "points" | "maturity" | "printed" | "roubles" | "days";

/** The right side beside the left one. */
export interface ComparedFigure {
  key: FigureKey;
  group: FigureGroup;
  unit: FigureUnit;
  left: number | null;
  right: number | null;
  /** Right − left; null unless both are known. */
  difference: number | null;
  /** How the right side stands to the left; null where neither direction is good, or sizes are not alike. */
  verdict: "better" | "worse" | "same" | null;
}

/** Two sides with every figure of both. */
export interface Comparison {
  today: CalendarDate;
  left: ComparisonSide;
  right: ComparisonSide;
  figures: ComparedFigure[];
}
