import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { FormulaView } from "../indicator/formula/formula.view.ts";
import type { IndicatorDirection, ValueKind } from "../indicator/indicator.record.ts";
import type { IndicatorTargetView } from "../indicator/indicator.view.ts";
import type { PublishedFigure } from "../maturity/maturity.view.ts";
import type { Origin, Provenance } from "../portfolio/origin.ts";
import type { Reference } from "../project/project.view.ts";
import type {
  AchievementArithmetic,
  GroupsArithmetic,
  MeanArithmetic,
  RatiosArithmetic,
  RemainderArithmetic,
} from "./arithmetic.view.ts";

/** The methodology version by which a figure is counted. */
export interface ExplainedMethodology extends Reference {
  act: string | null;
  validFrom: CalendarDate | null;
  validTo: CalendarDate | null;
  slide: number | null;
}

/** A value with its place and kind. */
export interface ExplainedValue {
  id: string;
  value: number;
  kind: ValueKind;
  date: CalendarDate | null;
  year: number | null;
  dateBasis: string | null;
  methodology: Reference | null;
  provenance: Provenance;
  origin: Origin;
}

/**
 * Why a value is not the one used: an estimate is no fact; it is of a day to come; it was corrected; another was chosen;
 * an older day; no day where others have one; of the same day, a kind that yields; told earlier; the same otherwise.
 */
export type UnusedReason =
  | "estimate"
  | "to_come"
  | "corrected"
  | "not_chosen"
  | "older"
  | "undated"
  | "weaker_kind"
  | "told_earlier"
  | "same";

/** A value that stands beside the used one. */
export interface UnusedValue extends ExplainedValue {
  reason: UnusedReason;
  /** This − used, in the indicator's unit; null where none is used. */
  difference: number | null;
}

/** Whether an indicator counts, as the membership or a counting period says. */
export interface ExplainedCounting {
  isCounted: boolean;
  reason: string | null;
  period: { fromDate: CalendarDate; toDate: CalendarDate | null } | null;
}

/** What an achievement lacks to be worked out; `divisor` is a target that nothing can be divided by. */
export type Lack = "fact" | "target" | "baseline" | "divisor";

/** The groups behind a composite value, beside the value used. */
export interface ExplainedGroups {
  arithmetic: RatiosArithmetic | GroupsArithmetic;
  /** The day that the groups' figures are of; null where none is printed. */
  date: CalendarDate | null;
  /** How many bodies were to report, and how many have; null where the groups are no bodies. */
  bodies: { reported: number; expected: number } | null;
  /** Result − used value; null where none is used. */
  difference: number | null;
}

/** How the achievement of an indicator came about. */
export interface IndicatorExplanation {
  id: string;
  number: number | null;
  name: string;
  unit: string;
  /** As the methodology has it. */
  direction: IndicatorDirection;
  industry: Reference | null;
  /** Null for an indicator outside of the index. */
  methodology: ExplainedMethodology | null;
  counting: ExplainedCounting | null;
  weight: number | null;
  /** Percent that it gives at most; null for 100. */
  cap: number | null;
  baseline: ExplainedValue | null;
  fact: ExplainedValue | null;
  target: IndicatorTargetView | null;
  /** Percent, unrounded. */
  achievement: number | null;
  arithmetic: AchievementArithmetic | null;
  lack: Lack | null;
  groups: ExplainedGroups | null;
  /** What the formula over other indicators gives; null for one that has none. */
  formula: FormulaView | null;
  /** Actual values that are not used, latest first. */
  unused: UnusedValue[];
  provenance: Provenance;
  origin: Origin;
}

/** How the figures of an industry came about. */
export interface IndustryExplanation {
  industry: Reference;
  methodology: ExplainedMethodology | null;
  published: PublishedFigure | null;
  computed: number | null;
  derived: number | null;
  /** Computed − published, percentage points. */
  difference: number | null;
  /** Counted members that have a value, of how many. */
  counted: number;
  total: number;
  asOf: CalendarDate | null;
  computation: MeanArithmetic | null;
  derivation: RemainderArithmetic | null;
  members: IndicatorExplanation[];
}

/** How the region's figures came about, down to the values. */
export interface RegionExplanation {
  methodology: ExplainedMethodology | null;
  baseline: PublishedFigure | null;
  published: PublishedFigure | null;
  target: PublishedFigure | null;
  computed: number | null;
  /** Industries with a computed figure, of how many. */
  counted: number;
  total: number;
  asOf: CalendarDate | null;
  computation: MeanArithmetic | null;
  industries: IndustryExplanation[];
}

/** A maturity figure with all that stands behind it. */
export type MaturityExplanation =
  | ({ subject: "region"; today: CalendarDate } & RegionExplanation)
  | ({ subject: "industry"; today: CalendarDate } & IndustryExplanation);
