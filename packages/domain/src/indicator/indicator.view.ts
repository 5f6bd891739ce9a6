import type { AttachmentView } from "../attachment/attachment.view.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { SeriesBreak } from "../maturity/version-series.ts";
import type { Origin, Provenance } from "../portfolio/origin.ts";
import type { Reference } from "../project/project.view.ts";
import type { BreakdownSummary } from "./breakdown.view.ts";
import type { PlanThresholds } from "./plan-level.ts";
import type { ValueDue } from "./value-due.ts";
import type { ValueDisagreement } from "./value.view.ts";
import type { FormulaView } from "./formula/formula.view.ts";
import type { IndicatorDirection, LinkConfidence, ValueKind, ValueRole } from "./indicator.record.ts";

export interface IndicatorValueView {
  id: string;
  role: ValueRole;
  kind: ValueKind;
  value: number;
  year: number | null;
  date: CalendarDate | null;
  dateBasis: string | null;
  /** The version it was measured under; null where it has none. */
  methodology: Reference | null;
  /** The value that it corrects, and why. */
  correctsId: string | null;
  correction: string | null;
  /** The value that corrects it: it counts no more. */
  correctedBy: string | null;
  /** Chosen among values of one time that disagree, and why. */
  isChosen: boolean;
  choiceReason: string | null;
  version: number;
  /** What shows it, newest first. */
  files: AttachmentView[];
  provenance: Provenance;
  origin: Origin;
}

/** `printed`: given for this indicator; `general`: the methodology's general target. */
export interface IndicatorTargetView {
  value: number;
  year: number | null;
  basis: "printed" | "general";
  slide: number | null;
}

/** An indicator with what it is measured by. */
export interface IndicatorView {
  id: string;
  number: number | null;
  name: string;
  unit: string;
  direction: IndicatorDirection;
  industry: Reference | null;
  baseline: IndicatorValueView | null;
  current: IndicatorValueView | null;
  target: IndicatorTargetView | null;
  /** The targets printed for years, earliest first. */
  targetsByYear: { year: number; value: number }[];
  /** min(fact ÷ target, 1) × 100, unrounded; null when either is not entered. */
  achievement: number | null;
  /** The value of the latest period that has ended; null where nobody says how often it is told. */
  due: ValueDue | null;
  /** Its own, percent of the plan; null for the general ones. */
  thresholds: PlanThresholds;
  /** Null for an indicator outside the methodology. */
  membership: { isCounted: boolean; reason: string | null } | null;
  /** Groups it is made of that are no bodies, and the total of all by its rule, unrounded; null without a rule. */
  parts: { label: string; numerator: number; denominator: number; ratio: number }[];
  computedFromParts: number | null;
  /** What the formula over other indicators gives; null for one that has none. */
  formula: FormulaView | null;
  /** The latest breakdown; null where there is none. */
  breakdown: BreakdownSummary | null;
  projects: { id: string; name: string; confidence: LinkConfidence }[];
  /** All values, oldest first: a year before its days, those without either last. */
  values: IndicatorValueView[];
  /** Where values of one methodology version end and those of the next begin: they are never joined. */
  breaks: SeriesBreak[];
  /** Values that say different things of the same time, latest first. */
  disagreements: ValueDisagreement[];
  provenance: Provenance;
  origin: Origin;
}

/** What the asking actor may begin about an indicator. */
export interface IndicatorActs {
  indicatorId: string;
  /** The projects whose leads may be asked about it, by name. */
  askAbout: Reference[];
  canAssign: boolean;
  canPropose: boolean;
}

export interface IndicatorList {
  today: CalendarDate;
  indicators: IndicatorView[];
}
