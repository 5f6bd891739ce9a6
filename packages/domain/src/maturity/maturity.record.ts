import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

export interface MethodologyRecord {
  id: string;
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
