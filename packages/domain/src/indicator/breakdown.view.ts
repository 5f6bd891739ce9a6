import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { Reference } from "../project/project.view.ts";
import type { IndicatorComposition, IndicatorDirection } from "./indicator.record.ts";

/** How the total of groups is made; a formula is over indicators, not over groups. */
export type PartRule = Exclude<IndicatorComposition, "formula">;

/** What a group has: so many of so many, or a value in the indicator's unit. */
export type PartMeasure = "ratio" | "value";

/** A figure of an earlier day. */
export interface EarlierFigure {
  figure: number;
  date: CalendarDate;
}

/** What a group or a body has on a day. */
export interface BreakdownRow {
  /** Id of the record. */
  id: string;
  label: string;
  authorityId: string | null;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  /** Percent for a ratio, else the value; unrounded. Null for a group of nobody. */
  figure: number | null;
  /** From the best; equal figures share a rank. Null without a figure. */
  rank: number | null;
  /** The group's own latest figure of an earlier day. */
  previous: EarlierFigure | null;
  /** Figure − previous figure. */
  difference: number | null;
  origin: Origin;
  version: number;
}

/** A body that was to report for the day and did not. */
export interface MissingBody extends Reference {
  previous: EarlierFigure | null;
}

/** The total of those who reported, by the indicator's rule. */
export interface BreakdownTotal {
  rule: PartRule;
  /** Percent for ratios, else in the indicator's unit; unrounded. */
  result: number;
  /** How many groups are in it. */
  count: number;
  /** What is divided by `count`, or is the result itself: the figures together. */
  sum: number;
  /** All numerators and denominators together; null where groups have values. */
  pooled: { numerator: number; denominator: number } | null;
  /** Groups that are in the table and not in the total: of nobody, or told in another measure. */
  leftOut: string[];
}

/** An indicator by its groups on one day. */
export interface Breakdown {
  measure: PartMeasure;
  /** The day; null for figures of no printed day. */
  date: CalendarDate | null;
  /** Days that have figures, latest first; null stands last, for figures of no printed day. */
  days: (CalendarDate | null)[];
  /** In the order of their numbers, then by name. */
  rows: BreakdownRow[];
  /** Bodies that were to report and did not, by name. */
  missing: MissingBody[];
  /** How many bodies are to report; null where no body does. */
  expected: number | null;
  /** How many of those have. */
  reported: number;
  /** Null where the indicator has no rule, or nothing to total by it. */
  total: BreakdownTotal | null;
  /** Unweighted, over all figures. */
  mean: number | null;
  median: number | null;
}

/** What an indicator's own card tells of its groups. */
export interface BreakdownSummary {
  date: CalendarDate | null;
  rule: PartRule | null;
  rows: number;
  expected: number | null;
  reported: number;
}

/** What the page of an indicator by bodies shows. */
export interface IndicatorBodies {
  today: CalendarDate;
  /** Last day of the last quarter that has ended. */
  quarterEnd: CalendarDate;
  indicator: {
    id: string;
    number: number | null;
    name: string;
    unit: string;
    direction: IndicatorDirection;
    industry: Reference | null;
    composition: IndicatorComposition | null;
    minimum: number | null;
    maximum: number | null;
    /** The value that counts, whoever told it. */
    current: { value: number; date: CalendarDate | null; year: number | null } | null;
    origin: Origin;
  };
  breakdown: Breakdown;
  /** All municipalities, by name, and then other bodies that have reported: figures are entered of these. */
  municipalities: Reference[];
  /** Groups that are no bodies, of any day, by their numbers. */
  groups: string[];
  /** Whether the reader may enter figures, on this day. */
  canEnter: boolean;
}
