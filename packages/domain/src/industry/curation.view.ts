import type { PositionStanding, PositionTermView } from "../authority/position-term.view.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { PeriodPhase } from "../calendar/day-period.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { Reference } from "../project/project.view.ts";
import type { ProjectKind } from "./industry.record.ts";

/** A curation as a reader sees it. */
export interface CurationView {
  id: string;
  post: Reference;
  fromDate: CalendarDate;
  toDate: CalendarDate | null;
  basis: string | null;
  phase: PeriodPhase;
  /** The day it was entered, where that is later than the day it began. */
  begunRecordedOn: CalendarDate | null;
  /** The day its end was entered, where that is later than its last day. */
  endRecordedOn: CalendarDate | null;
  origin: Origin;
  version: number;
}

/** Days of an industry under one curator; without a curation, days on which it is unassigned. */
export interface CurationSpan {
  /** Null: from the beginning of time. */
  fromDate: CalendarDate | null;
  /** Null: without an end. */
  toDate: CalendarDate | null;
  phase: PeriodPhase;
  curation: CurationView | null;
}

/** An industry and who curated it when, earliest first. */
export interface IndustryCurations {
  industry: Reference;
  listedAs: ProjectKind;
  /** Projects counted in its roll-up. */
  projects: number;
  /** On the index's day. */
  curator: Reference | null;
  standing: PositionStanding | null;
  spans: CurationSpan[];
}

/** A post that curates or has curated something, or whose terms are entered. */
export interface CuratorPost {
  post: Reference;
  standing: PositionStanding;
  /** Curated on the index's day, with the projects counted in their roll-ups. */
  industries: Reference[];
  projects: number;
  /** Earliest first. */
  terms: PositionTermView[];
}

/** Industries and curators over time. Both counts of projects add up to the strategy's. */
export interface CurationBoard {
  today: CalendarDate;
  /** Every industry, in the order of the strategy; those of nobody too. */
  industries: IndustryCurations[];
  /** By title. */
  posts: CuratorPost[];
  projects: { total: number; assigned: number; unassigned: number };
  canAdminister: boolean;
}
