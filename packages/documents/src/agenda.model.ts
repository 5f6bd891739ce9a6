import type { CalendarDate } from "@kedr/domain";

/** One point of a draft decision, already worded for the body it is addressed to. */
export interface AgendaDecisionPoint {
  /** «Поручить …», «Рекомендовать …»: the full sentence. */
  text: string;
  /** Due date, or null where none is set. */
  dueDate: CalendarDate | null;
}

/** A question of the agenda. */
export interface AgendaQuestion {
  title: string;
  /** Post or name of whoever reports; null is printed as «докладчик не назначен». */
  presenter: string | null;
  minutesAllotted: number | null;
  decisions: AgendaDecisionPoint[];
}

/** What the agenda document says, before any formatting: the one outline behind the DOCX and its tests. */
export interface AgendaDocument {
  /** Full name of the council in the nominative. */
  councilName: string;
  meetingNumber: number | null;
  date: CalendarDate;
  /** HH:MM, or null. */
  startTime: string | null;
  place: string | null;
  /** Posts of the chair and the secretary, or null where not appointed. */
  chair: string | null;
  secretary: string | null;
  /** Printed as a line under the title when the portfolio is for training. */
  isTraining: boolean;
  questions: AgendaQuestion[];
}
