import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

/** `written`: decided without coming together. */
export type MeetingKind = "ordinary" | "extraordinary" | "written";
export type MeetingState =
  | "planned"
  | "agenda_approved"
  | "in_session"
  | "held"
  | "minutes_approved"
  | "cancelled";
export type DecisionState = "draft" | "adopted" | "rejected";
export type DecisionVerb = "instruct" | "recommend" | "note" | "endorse" | "approve";

export interface CouncilRecord {
  id: string;
  name: string;
  /** Share of the members whose presence makes a meeting competent, 0 to 1; null while no rule is entered. */
  quorumShare: number | null;
  /** Whether a due date on a day off moves to the working day before it. */
  movesDueDates: boolean;
  /** Whole days overdue after which the head of the assignee's body, the curator and the Council are told. */
  headToldAfter: number;
  curatorToldAfter: number;
  councilToldAfter: number;
  origin: Origin;
  sourceSlide: number | null;
  version: number;
}

export interface MeetingRecord {
  id: string;
  councilId: string;
  number: number | null;
  date: CalendarDate;
  kind: MeetingKind;
  /** HH:MM, local. */
  startTime: string | null;
  /** When it is planned to end, HH:MM, local. */
  endTime: string | null;
  place: string | null;
  state: MeetingState;
  chairPositionId: string | null;
  secretaryPositionId: string | null;
  /** The last day on which members may vote in a written procedure. */
  votingUntil: CalendarDate | null;
  /** When it was really opened and closed, HH:MM, local. */
  openedTime: string | null;
  closedTime: string | null;
  minutesApprovedOn: CalendarDate | null;
  minutesApprovedBy: string | null;
  /** What the records system gave the minutes. */
  registrationNumber: string | null;
  registeredOn: CalendarDate | null;
  cancelledOn: CalendarDate | null;
  cancelReason: string | null;
  origin: Origin;
  version: number;
}

/** What became of a question at the meeting. */
export type AgendaItemOutcome = "considered" | "withdrawn" | "carried_over";

export interface AgendaItemRecord {
  id: string;
  meetingId: string;
  number: number;
  title: string;
  presenterPositionId: string | null;
  presenter: string | null;
  coPresenterPositionId: string | null;
  coPresenter: string | null;
  minutesAllotted: number | null;
  reason: string | null;
  suggestionKey: string | null;
  projectId: string | null;
  milestoneId: string | null;
  indicatorId: string | null;
  planItemId: string | null;
  industryId: string | null;
  /** The question of an earlier meeting that this one continues. */
  carriedFromId: string | null;
  /** Null until the meeting. */
  outcome: AgendaItemOutcome | null;
  /** Who was heard and who spoke, in words of the minutes. */
  heard: string | null;
  spoke: string | null;
  /** When it was really begun and ended, HH:MM, local. */
  startedTime: string | null;
  endedTime: string | null;
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
  /** The indicator that it is meant to move. */
  indicatorId: string | null;
  /** The milestone, or the project whose money, that it is meant to move. */
  effectMilestoneId: string | null;
  effectProjectId: string | null;
  effectExpected: string | null;
  /** The text that was put before the Council, where the Council amended it. */
  draftText: string | null;
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
