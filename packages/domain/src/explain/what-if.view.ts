import type { IndicatorTargetView } from "../indicator/indicator.view.ts";
import type { PublishedFigure } from "../maturity/maturity.view.ts";
import type { Reference } from "../project/project.view.ts";

/** A figure as it is and as it would be. Percent where nothing else is said, unrounded; null where there is none. */
export interface BeforeAfter {
  before: number | null;
  after: number | null;
}

/** A computed mean as it is and would be, with how many of its terms it has. */
export interface IndexBeforeAfter extends BeforeAfter {
  counted: { before: number; after: number };
  total: number;
}

/**
 * Why the published figure of the region is not carried on: nothing changes by this indicator; the industry has no
 * computed figure; one of the figures is not published; they are of different times; or the computed figure is not the
 * published one, so that its change says nothing of the other.
 */
export type EstimateRefusal =
  | "outside_index"
  | "not_computed"
  | "not_published"
  | "different_time"
  | "not_reproduced";

/** The published figure of the region with the industry's change added; never a published figure itself. */
export type PublishedEstimate =
  | { value: number; published: PublishedFigure; industries: number }
  | { refusal: EstimateRefusal };

/** An indicator whose formula has the one supposed, with what would become of it. */
export interface ChangedComposite extends Reference {
  unit: string;
  /** In its unit, unrounded. */
  value: BeforeAfter;
  achievement: BeforeAfter;
}

/** What another value of one indicator would change. Nothing of it is stored. */
export interface WhatIf {
  indicator: Reference & { number: number | null; unit: string };
  /** The value supposed, and the one used now, in the indicator's unit. */
  value: { before: number | null; after: number };
  target: IndicatorTargetView | null;
  achievement: BeforeAfter;
  /** Indicators that change with it through their formulas, by name. */
  composites: ChangedComposite[];
  /** Whether it counts in the index. */
  isCounted: boolean;
  /** Null where it is of no industry of the index. */
  industry: (Reference & { computed: IndexBeforeAfter }) | null;
  overall: IndexBeforeAfter;
  estimate: PublishedEstimate;
}
