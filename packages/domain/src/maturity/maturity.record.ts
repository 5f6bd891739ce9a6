import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { IndicatorDirection } from "../indicator/indicator.record.ts";
import type { Origin } from "../portfolio/origin.ts";

/** A system of indicators that stands beside others: digital maturity, national targets, … */
export interface FrameworkRecord {
  id: string;
  number: number;
  name: string;
  description: string | null;
  origin: Origin;
  sourceDocument: string | null;
  sourceSlide: number | null;
  version: number;
}

/** A version of the way a framework's indicators are counted. */
export interface MethodologyRecord {
  id: string;
  frameworkId: string;
  name: string;
  act: string | null;
  validFrom: CalendarDate | null;
  validTo: CalendarDate | null;
  generalTarget: number | null;
  generalTargetYear: number | null;
  origin: Origin;
  sourceSlide: number | null;
  version: number;
}

export interface MethodologyMemberRecord {
  id: string;
  methodologyId: string;
  indicatorId: string;
  isCounted: boolean;
  reason: string | null;
  /** The industry in whose index it counts; null for the indicator's own. */
  industryId: string | null;
  /** Its share in the index against the others'; above zero. */
  weight: number;
  /** Percent that it gives at most; null for 100. */
  cap: number | null;
  /** Which way is better under this methodology; null for the indicator's own. */
  direction: IndicatorDirection | null;
  origin: Origin;
  version: number;
}

/** That a member counts otherwise than usual from one day to another, both included. */
export interface CountingPeriodRecord {
  id: string;
  memberId: string;
  fromDate: CalendarDate;
  toDate: CalendarDate | null;
  isCounted: boolean;
  reason: string;
  origin: Origin;
  version: number;
}

export type MaturityPoint = "baseline" | "actual" | "target";

/** A printed maturity figure; `industryId` null means the region as a whole. */
export interface PublishedMaturityRecord {
  id: string;
  industryId: string | null;
  point: MaturityPoint;
  year: number;
  date: CalendarDate | null;
  value: number;
  origin: Origin;
  sourceDocument: string | null;
  sourceSlide: number | null;
  version: number;
}
