import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { PeriodPhase } from "../calendar/day-period.ts";
import type { IndicatorDirection, ValueKind } from "../indicator/indicator.record.ts";
import type { IndicatorTargetView } from "../indicator/indicator.view.ts";
import type { Origin, Provenance } from "../portfolio/origin.ts";
import type { Reference } from "../project/project.view.ts";

/** Days on which a member counts otherwise than usual, both included. */
export interface CountingPeriodView {
  id: string;
  fromDate: CalendarDate;
  toDate: CalendarDate | null;
  phase: PeriodPhase;
  isCounted: boolean;
  reason: string;
  version: number;
}

/** How a methodology version counts an indicator. */
export interface MethodologyMemberView {
  id: string;
  indicator: Reference & { number: number | null };
  /** The industry in whose index it counts; null outside of any. */
  industry: Reference | null;
  /** Set where it counts in an industry other than its own. */
  industryId: string | null;
  weight: number;
  /** Percent that it gives at most; null for 100. */
  cap: number | null;
  /** Set where the version says otherwise than the indicator's card. */
  direction: IndicatorDirection | null;
  /** As the membership says, whatever the day. */
  isUsuallyCounted: boolean;
  usualReason: string | null;
  /** On the day of the list, counting periods considered. */
  isCounted: boolean;
  reason: string | null;
  /** Earlier beginnings first. */
  periods: CountingPeriodView[];
  version: number;
}

/** A version of the way a framework's indicators are counted. */
export interface MethodologyView {
  id: string;
  name: string;
  act: string | null;
  validFrom: CalendarDate | null;
  validTo: CalendarDate | null;
  phase: PeriodPhase;
  generalTarget: number | null;
  generalTargetYear: number | null;
  /** In the order of the framework's indicators. */
  members: MethodologyMemberView[];
  /** Values that name this version: it cannot be removed while there are any. */
  namedByValues: number;
  origin: Origin;
  slide: number | null;
  version: number;
}

/** A value as a framework shows it. */
export interface FrameworkValue {
  value: number;
  date: CalendarDate | null;
  year: number | null;
  kind: ValueKind;
}

/** An indicator of a framework: what it is against what it must be. */
export interface FrameworkIndicator {
  id: string;
  number: number | null;
  name: string;
  unit: string;
  direction: IndicatorDirection;
  industry: Reference | null;
  baseline: FrameworkValue | null;
  current: FrameworkValue | null;
  /** The one that it is measured by: its own for the furthest year, else the methodology's. */
  target: IndicatorTargetView | null;
  /** Its own printed targets, earliest year first, those without a year last. */
  targets: { year: number | null; value: number }[];
  /** Percent of the target, unrounded, limited by the cap; null where either is not entered. */
  achievement: number | null;
  provenance: Provenance;
  origin: Origin;
}

/** A system of indicators with the versions of its methodology. */
export interface FrameworkView {
  id: string;
  number: number;
  name: string;
  description: string | null;
  /** Whether its index is the digital maturity of the region. */
  isMaturityIndex: boolean;
  /** The version in force on the day; null where none is. */
  inForceId: string | null;
  indicators: FrameworkIndicator[];
  /** The latest first. */
  versions: MethodologyView[];
  provenance: Provenance;
  origin: Origin;
}

/** Indicators of the region that are in no framework; those of no industry are counted in the first number only. */
export interface OutsideFrameworks {
  indicators: number;
  industries: (Reference & { indicators: number })[];
}

export interface FrameworkList {
  today: CalendarDate;
  frameworks: FrameworkView[];
  outside: OutsideFrameworks;
}
