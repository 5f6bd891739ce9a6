import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

export type IndicatorDirection = "higher_is_better" | "lower_is_better";
export type LinkConfidence = "stated" | "assumed" | "confirmed";
export type ValueKind = "published" | "computed" | "derived" | "estimate" | "reported";
/** How a value is made from groups or from other indicators; null in a record is «measured as a whole». */
export type IndicatorComposition = "mean_of_ratios" | "pooled_ratio" | "sum" | "mean" | "formula";
export type IndicatorFrequency = "month" | "quarter" | "half_year" | "year";
export type ValueRole = "baseline" | "actual";

export interface IndicatorRecord {
  id: string;
  industryId: string | null;
  number: number | null;
  name: string;
  unit: string;
  direction: IndicatorDirection;
  composition: IndicatorComposition | null;
  /** Over the symbols of its terms: `a / b * 100`. Only for the composition `formula`. */
  formula: string | null;
  /** An entry outside of these is asked about. */
  minimum: number | null;
  maximum: number | null;
  /** Percent of the plan; null for the general thresholds. */
  atRiskBelow: number | null;
  offTrackBelow: number | null;
  responsibleAuthorityId: string | null;
  responsiblePositionId: string | null;
  sourceSystem: string | null;
  frequency: IndicatorFrequency | null;
  /** Day of the month after the period by which a value is due. */
  dueDay: number | null;
  origin: Origin;
  sourceDocument: string | null;
  sourceSlide: number | null;
  sourceNote: string | null;
  version: number;
}

/** Another indicator in a formula, under the symbol that it has there. */
export interface FormulaTermRecord {
  id: string;
  indicatorId: string;
  symbol: string;
  termIndicatorId: string;
  origin: Origin;
  version: number;
}

export interface IndicatorTargetRecord {
  id: string;
  indicatorId: string;
  year: number | null;
  value: number;
  origin: Origin;
  sourceDocument: string | null;
  sourceSlide: number | null;
  version: number;
}

export interface IndicatorValueRecord {
  id: string;
  indicatorId: string;
  role: ValueRole;
  kind: ValueKind;
  value: number;
  year: number | null;
  date: CalendarDate | null;
  dateBasis: string | null;
  /** The progress report that it came with. */
  reportId: string | null;
  /** The report of a quarter's values that it came with; a value comes with one report at most. */
  valueReportId: string | null;
  /** The day on which the report told it; null for values of other origin, and from before this was kept. */
  toldOn: CalendarDate | null;
  evidence: string | null;
  /** The methodology it was measured under; null for the one in force on its day. */
  methodologyId: string | null;
  /** The value that this one corrects: it stays in the history and counts no more. */
  correctsId: string | null;
  correction: string | null;
  /** Chosen among values of one day that disagree. */
  isChosen: boolean;
  choiceReason: string | null;
  origin: Origin;
  sourceDocument: string | null;
  sourceSlide: number | null;
  version: number;
}

/** What a group of an indicator has on a day: `numerator` of `denominator`, or a value in the indicator's unit. */
export interface IndicatorPartRecord {
  id: string;
  indicatorId: string;
  number: number;
  label: string;
  /** The body that the group is, where it is one. */
  authorityId: string | null;
  date: CalendarDate | null;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  origin: Origin;
  sourceSlide: number | null;
  version: number;
}

export interface ProjectIndicatorRecord {
  id: string;
  projectId: string;
  indicatorId: string;
  confidence: LinkConfidence;
  note: string | null;
  origin: Origin;
  sourceSlide: number | null;
  version: number;
}

/** By how much a project is to move an indicator within a year, in the indicator's unit: negative where lower is better. */
export interface IndicatorContributionRecord {
  id: string;
  projectIndicatorId: string;
  year: number;
  value: number;
  origin: Origin;
  version: number;
}
