import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { HealthReason } from "../project/health.view.ts";
import type { Reference } from "../project/project.view.ts";
import type { AttachmentView } from "../attachment/attachment.view.ts";
import type { AddresseeView } from "./addressees.ts";
import type { DecisionState, DecisionVerb, MeetingKind, MeetingState } from "./council.record.ts";
import type { ApprovalGap } from "./approval-gaps.ts";
import type { CouncilRefusal } from "./council-change.ts";
import type { MeetingStep } from "./meeting-steps.ts";

export interface DecisionView {
  id: string;
  number: number;
  verb: DecisionVerb;
  text: string;
  /** The words that were entered or printed; shown where no addressees are named one by one. */
  addressees: string | null;
  addressed: AddresseeView[];
  dueDate: CalendarDate | null;
  state: DecisionState;
  indicator: Reference | null;
  origin: Origin;
  document: string | null;
  slide: number | null;
  note: string | null;
  version: number;
}

/** Why the portfolio suggests a question. */
export type SuggestionReason =
  | HealthReason
  | { code: "decision_needed"; words: string }
  | { code: "carried_over"; date: CalendarDate; outcome: "withdrawn" | "carried_over" }
  | { code: "indicator_behind"; unit: string; fact: number; factOn: CalendarDate; expected: number }
  | { code: "assignment_overdue"; assignee: string; dueDate: CalendarDate; days: number }
  | { code: "assignment_due"; assignee: string; dueDate: CalendarDate }
  | { code: "plan_item_due"; dueDate: CalendarDate }
  | { code: "plan_item_undated"; year: number }
  | { code: "plan_item_overdue"; dueDate: CalendarDate }
  | { code: "draft_decision_waiting"; dueDate: CalendarDate | null }
  /** A reviewer proposes the question, in words of their own. */
  | { code: "proposed"; by: string; words: string };

/** A question that the portfolio suggests for the agenda. */
export interface Suggestion {
  /** Stable over time: kind and subject (`project:PRJ-…`, `plan:PL23-1`, `decision:DEC-1`, `item:…`). */
  key: string;
  kind:
    | "off_track"
    | "decision_needed"
    | "proposed"
    | "carried_over"
    | "overdue"
    | "assignment"
    | "money_gap"
    | "indicator_behind"
    | "plan_item"
    | "draft_decision";
  title: string;
  reasons: SuggestionReason[];
  projectId: string | null;
  indicatorId: string | null;
  planItemId: string | null;
  /** The draft decision that comes with it. */
  decisionId: string | null;
  /** The question of an earlier meeting that it continues. */
  carriedFromId: string | null;
  presenter: Reference | null;
  minutesAllotted: number;
  origin: Origin;
}

/** A suggestion that the secretary keeps off a meeting. */
export interface DeclinedSuggestionView {
  suggestionKey: string;
  /** The question it was, also when the portfolio suggests it no longer; null when its subject is gone. */
  title: string | null;
  reason: string;
}

export interface AgendaItemView {
  id: string;
  number: number;
  title: string;
  presenterPosition: Reference | null;
  presenter: string | null;
  coPresenterPosition: Reference | null;
  coPresenter: string | null;
  minutesAllotted: number | null;
  /** Minutes from the beginning of the meeting at which the question starts. */
  startsAfterMinutes: number;
  reason: string | null;
  suggestionKey: string | null;
  project: Reference | null;
  indicator: Reference | null;
  industry: Reference | null;
  /** The question of an earlier meeting that this one continues. */
  carriedFrom: { meetingId: string; date: CalendarDate } | null;
  /** Files, newest first. */
  papers: AttachmentView[];
  decisions: DecisionView[];
  origin: Origin;
  version: number;
}

export interface MeetingListItem {
  id: string;
  number: number | null;
  date: CalendarDate;
  kind: MeetingKind;
  startTime: string | null;
  state: MeetingState;
  items: number;
  /** Points of its questions, draft ones among them. */
  decisions: number;
  registrationNumber: string | null;
  origin: Origin;
}

/** An item of the strategy's plan that no meeting has taken up, and that is not completed. */
export interface PlanItemWaiting {
  id: string;
  year: number;
  number: number;
  title: string;
  dueDate: CalendarDate | null;
  /** By which it is taken onto an agenda. */
  suggestionKey: string;
  /** Whether the portfolio suggests it by now, so that it can be taken. */
  isSuggested: boolean;
  origin: Origin;
}

export interface MeetingView {
  id: string;
  council: Reference;
  number: number | null;
  date: CalendarDate;
  kind: MeetingKind;
  startTime: string | null;
  /** When it is planned to end, HH:MM. */
  endTime: string | null;
  place: string | null;
  state: MeetingState;
  chair: Reference | null;
  secretary: Reference | null;
  /** The last day for votes in a written procedure. */
  votingUntil: CalendarDate | null;
  /** When it was really opened and closed, HH:MM. */
  openedTime: string | null;
  closedTime: string | null;
  minutesApprovedOn: CalendarDate | null;
  minutesApprovedBy: string | null;
  registrationNumber: string | null;
  registeredOn: CalendarDate | null;
  cancelledOn: CalendarDate | null;
  cancelReason: string | null;
  /** One more than the greatest of the year. */
  suggestedNumber: number;
  steps: MeetingSteps;
  items: AgendaItemView[];
  totalMinutes: number;
  /** Most pressing first; without those accepted or declined for this meeting. Empty unless the meeting is planned. */
  suggestions: Suggestion[];
  declined: DeclinedSuggestionView[];
  /** Comments on the versions that were sent round, which nobody has answered. */
  openComments: number;
  origin: Origin;
  version: number;
  canPrepare: boolean;
}

/** Where a meeting stands, told to everybody, and what the actor may do with it: nothing on a past day. */
export interface MeetingSteps {
  /** The actor keeps the Council's papers, whatever the state of this meeting. */
  canKeep: boolean;
  /** Facts may be changed. */
  canEdit: boolean;
  canCancel: boolean;
  /** The number of the records system may be entered. */
  canRegister: boolean;
  /** When the session was opened and closed may be corrected. */
  canSetTimes: boolean;
  /** The step that leads on, for whoever `canKeep`, and why it cannot be taken yet: null when it can. */
  next: MeetingStep | null;
  nextRefusal: CouncilRefusal | null;
  /** The state that the last step may be taken back to; null where it may not. */
  backTo: MeetingState | null;
  /** What is missing from the record before the minutes can be approved; empty before the meeting is held. */
  gaps: ApprovalGap[];
}

export interface CouncilPage {
  today: CalendarDate;
  council: Reference | null;
  meetings: MeetingListItem[];
  /** By year, then by number. */
  planItems: PlanItemWaiting[];
  /** Draft decisions that belong to no meeting yet. */
  backlog: DecisionView[];
  canPrepare: boolean;
}
