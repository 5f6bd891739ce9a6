import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

export type ActLevel = "federal" | "regional" | "municipal";
export type SystemLevel = "federal" | "regional" | "municipal";

/** An act or another document that the strategy rests on. */
export interface LegalActRecord {
  id: string;
  /** As people cite it: «Указ Президента РФ». */
  kind: string;
  number: string | null;
  date: CalendarDate | null;
  title: string | null;
  level: ActLevel | null;
  /** What the strategy needs it for. */
  purpose: string | null;
  url: string | null;
  origin: Origin;
  sourceSlide: number | null;
  sourceNote: string | null;
  version: number;
}

/** What an act is tied to; exactly one of the four is not null. */
export interface LegalActLinkRecord {
  id: string;
  legalActId: string;
  goalId: string | null;
  methodologyId: string | null;
  projectId: string | null;
  decisionId: string | null;
  origin: Origin;
  version: number;
}

export interface InformationSystemRecord {
  id: string;
  name: string;
  level: SystemLevel | null;
  industryId: string | null;
  ownerAuthorityId: string | null;
  description: string | null;
  origin: Origin;
  sourceSlide: number | null;
  sourceNote: string | null;
  version: number;
}

/** A system that a project creates, develops or uses. */
export interface ProjectSystemRecord {
  id: string;
  projectId: string;
  systemId: string;
  origin: Origin;
  version: number;
}

/** A result that the strategy expects by a year. */
export interface ExpectedResultRecord {
  id: string;
  strategyId: string;
  number: number;
  year: number;
  text: string;
  origin: Origin;
  sourceSlide: number | null;
  version: number;
}

/** What an expected result hangs on; exactly one of the three is not null. */
export interface ExpectedResultLinkRecord {
  id: string;
  resultId: string;
  goalId: string | null;
  projectId: string | null;
  indicatorId: string | null;
  origin: Origin;
  version: number;
}

/** Somebody who fills a post. */
export interface PersonRecord {
  id: string;
  /** Surname first. */
  name: string;
  note: string | null;
  origin: Origin;
  sourceSlide: number | null;
  version: number;
}

/** A body that carries a project out beside the responsible one. */
export interface ProjectPerformerRecord {
  id: string;
  projectId: string;
  authorityId: string;
  origin: Origin;
  version: number;
}
