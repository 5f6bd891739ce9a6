import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { HealthReason } from "../project/health.view.ts";
import type { Reference } from "../project/project.view.ts";
import type { DecisionState, DecisionVerb, MeetingState } from "./council.record.ts";

export interface DecisionView {
  id: string;
  number: number;
  verb: DecisionVerb;
  text: string;
  addressees: string | null;
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
  | { code: "plan_item_undated"; year: number }
  | { code: "plan_item_overdue"; dueDate: CalendarDate }
  | { code: "draft_decision_waiting"; dueDate: CalendarDate | null }
  /** A reviewer proposes the question, in words of their own. */
  | { code: "proposed"; by: string; words: string };

/** A question that the portfolio suggests for the agenda. */
export interface Suggestion {
  /** Stable over time: kind and subject (`project:PRJ-…`, `plan:PL23-1`, `decision:DEC-1`, `proposal:…`). */
  key: string;
  kind: "off_track" | "decision_needed" | "proposed" | "overdue" | "plan_item" | "draft_decision";
  title: string;
  reasons: SuggestionReason[];
  projectId: string | null;
  indicatorId: string | null;
  planItemId: string | null;
  /** The draft decision that comes with it. */
  decisionId: string | null;
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
  minutesAllotted: number | null;
  /** Minutes from the beginning of the meeting at which the question starts. */
  startsAfterMinutes: number;
  reason: string | null;
  suggestionKey: string | null;
  project: Reference | null;
  indicator: Reference | null;
  decisions: DecisionView[];
  origin: Origin;
  version: number;
}

export interface MeetingListItem {
  id: string;
  number: number | null;
  date: CalendarDate;
  startTime: string | null;
  state: MeetingState;
  items: number;
  origin: Origin;
}

export interface MeetingView {
  id: string;
  council: Reference;
  number: number | null;
  date: CalendarDate;
  startTime: string | null;
  place: string | null;
  state: MeetingState;
  chair: Reference | null;
  secretary: Reference | null;
  items: AgendaItemView[];
  totalMinutes: number;
  /** Most pressing first; without those accepted or declined for this meeting. Empty unless the meeting is planned. */
  suggestions: Suggestion[];
  declined: DeclinedSuggestionView[];
  origin: Origin;
  version: number;
  canPrepare: boolean;
}

export interface CouncilPage {
  today: CalendarDate;
  council: Reference | null;
  meetings: MeetingListItem[];
  /** Draft decisions that belong to no meeting yet. */
  backlog: DecisionView[];
  canPrepare: boolean;
}
