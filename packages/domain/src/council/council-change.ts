import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { DecisionRecord, MeetingState } from "./council.record.ts";

/** Why a write to the Council's papers is refused; the API words it. */
export type CouncilRefusalCode =
  | "date_in_past"
  | "agenda_approved"
  | "agenda_open"
  | "meeting_in_session"
  | "meeting_held"
  | "minutes_approved"
  | "meeting_cancelled"
  | "decision_adopted"
  | "end_before_start"
  | "voting_until_required"
  | "voting_ends_before_date"
  | "number_taken"
  | "number_missing"
  | "agenda_empty"
  | "meeting_not_today"
  | "attendance_too_early"
  | "invited_twice"
  | "item_without_outcome"
  | "point_still_draft"
  | "record_begun"
  | "minutes_of_earlier_day"
  | "minutes_issued"
  | "minutes_registered"
  | "registered_before_approval"
  | "registration_incomplete"
  | "nothing_to_take_back"
  | "no_session_times"
  | "session_not_closed"
  | "closed_before_open"
  | "question_placed_since"
  | "member_nobody"
  | "member_twice"
  | "chair_taken"
  | "substitute_is_member"
  | "member_in_record";

/** `field` is the input at fault; null when it is the state of the thing that forbids the change. */
export interface CouncilRefusal {
  code: CouncilRefusalCode;
  field: string | null;
  /** The place that the wording names in braces: a question or a point. */
  params?: Readonly<Record<string, string>>;
}

const codes: Readonly<Record<MeetingState, CouncilRefusalCode>> = {
  planned: "agenda_open",
  agenda_approved: "agenda_approved",
  in_session: "meeting_in_session",
  held: "meeting_held",
  minutes_approved: "minutes_approved",
  cancelled: "meeting_cancelled",
};

/** The refusal that a meeting's state is. */
export const refusedAs = (state: MeetingState): CouncilRefusal => ({ code: codes[state], field: null });

/** Whether a meeting may be planned for a date: today at the earliest. Null when nothing stands against it. */
export const planningRefusal = (date: CalendarDate, today: CalendarDate): CouncilRefusal | null =>
  date < today ? { code: "date_in_past", field: "date" } : null;

/** Whether a decision may be edited or removed while its agenda is written: an adopted one stands as adopted. */
export const decisionRefusal = ({ state }: Pick<DecisionRecord, "state">): CouncilRefusal | null =>
  state === "draft" ? null : { code: "decision_adopted", field: null };
