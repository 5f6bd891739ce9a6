import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

export type IndicatorDirection = "higher_is_better" | "lower_is_better";
export type LinkConfidence = "stated" | "assumed" | "confirmed";
export type ValueKind = "published" | "computed" | "derived" | "estimate" | "reported";
export type ValueRole = "baseline" | "actual";

export interface IndicatorRecord {
  id: string;
  industryId: string | null;
  number: number | null;
  name: string;
  unit: string;
  direction: IndicatorDirection;
  origin: Origin;
  sourceDocument: string | null;
  sourceSlide: number | null;
  sourceNote: string | null;
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
  origin: Origin;
  sourceDocument: string | null;
  sourceSlide: number | null;
  version: number;
}

export interface IndicatorPartRecord {
  id: string;
  indicatorId: string;
  number: number;
  label: string;
  numerator: number;
  denominator: number;
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
