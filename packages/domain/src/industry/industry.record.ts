import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

/** Mandatory projects are set federally, regional ones are the region's own initiatives. */
export type ProjectKind = "mandatory" | "regional";

export interface IndustryRecord {
  id: string;
  strategyId: string;
  name: string;
  listedAs: ProjectKind;
  number: number;
  inMaturityIndex: boolean;
  declaredProjects: number | null;
  declaredIndicators: number | null;
  origin: Origin;
  sourceSlide: number | null;
  version: number;
}

/** A post curates an industry from one day to another, both included; `toDate` null means it still does. */
export interface CurationRecord {
  id: string;
  positionId: string;
  industryId: string;
  fromDate: CalendarDate;
  toDate: CalendarDate | null;
  /** Act by which the post curates the industry, as people cite it. */
  basis: string | null;
  origin: Origin;
  version: number;
}
