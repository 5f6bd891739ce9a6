import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

export type MeetingState = "planned" | "agenda_approved" | "held";
export type DecisionState = "draft" | "adopted";
export type DecisionVerb = "instruct" | "recommend" | "note" | "endorse" | "approve";

export interface CouncilRecord {
  id: string;
  name: string;
  origin: Origin;
  sourceSlide: number | null;
  version: number;
}

export interface MeetingRecord {
  id: string;
  councilId: string;
  number: number | null;
  date: CalendarDate;
  /** HH:MM, local. */
  startTime: string | null;
  place: string | null;
  state: MeetingState;
  chairPositionId: string | null;
  secretaryPositionId: string | null;
  origin: Origin;
  version: number;
}

export interface AgendaItemRecord {
  id: string;
  meetingId: string;
  number: number;
  title: string;
  presenterPositionId: string | null;
  presenter: string | null;
  minutesAllotted: number | null;
  reason: string | null;
  suggestionKey: string | null;
  projectId: string | null;
  milestoneId: string | null;
  indicatorId: string | null;
  planItemId: string | null;
  origin: Origin;
  version: number;
}

export interface DecisionRecord {
  id: string;
  agendaItemId: string | null;
  number: number;
  verb: DecisionVerb;
  text: string;
  addressees: string | null;
  dueDate: CalendarDate | null;
  state: DecisionState;
  indicatorId: string | null;
  origin: Origin;
  sourceDocument: string | null;
  sourceSlide: number | null;
  sourceNote: string | null;
  version: number;
}

export interface DeclinedSuggestionRecord {
  id: string;
  meetingId: string;
  suggestionKey: string;
  reason: string;
  origin: Origin;
  version: number;
}

export type AgendaProposalState = "proposed" | "withdrawn";

/** A question that a reviewer proposes to the Council, about a project, an indicator or both. */
export interface AgendaProposalRecord {
  id: string;
  title: string;
  reason: string;
  projectId: string | null;
  indicatorId: string | null;
  proposedBy: string;
  proposedById: string | null;
  proposedByPositionId: string | null;
  proposedOn: CalendarDate;
  state: AgendaProposalState;
  origin: Origin;
  version: number;
}
