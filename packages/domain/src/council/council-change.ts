import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { DecisionRecord, MeetingRecord } from "./council.record.ts";

/** Why a write to the Council's papers is refused; the API words it. */
export type CouncilRefusalCode = "date_in_past" | "agenda_approved" | "meeting_held" | "decision_adopted";

/** `field` is the input at fault; null when it is the state of the thing that forbids the change. */
export interface CouncilRefusal {
  code: CouncilRefusalCode;
  field: "date" | null;
}

/** Whether a meeting may be planned for a date: today at the earliest. Null when nothing stands against it. */
export const planningRefusal = (date: CalendarDate, today: CalendarDate): CouncilRefusal | null =>
  date < today ? { code: "date_in_past", field: "date" } : null;

/**
 * Whether the agenda may change, with its questions, suggestions and draft decisions: only while the meeting is
 * planned. Null when nothing stands against it.
 */
export function agendaRefusal({ state }: Pick<MeetingRecord, "state">): CouncilRefusal | null {
  switch (state) {
    case "planned":
      return null;
    case "agenda_approved":
      return { code: "agenda_approved", field: null };
    case "held":
      return { code: "meeting_held", field: null };
  }
}

/** Whether a decision may be edited or removed: an adopted one stands as adopted. */
export const decisionRefusal = ({ state }: Pick<DecisionRecord, "state">): CouncilRefusal | null =>
  state === "adopted" ? { code: "decision_adopted", field: null } : null;
