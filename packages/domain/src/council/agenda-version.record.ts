import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

export type AgendaVersionPurpose = "circulation" | "approval";

/** An agenda with its draft decisions as it was sent round, or approved. Never changed afterwards. */
export interface AgendaVersionRecord {
  id: string;
  meetingId: string;
  /** From 1 within the meeting. */
  number: number;
  purpose: AgendaVersionPurpose;
  /** The questions and draft points, JSON. */
  content: string;
  /** The last day for comments; null where none are asked for. */
  commentsUntil: CalendarDate | null;
  madeOn: CalendarDate;
  madeBy: string;
  madeById: string | null;
  origin: Origin;
  version: number;
}

export type AgendaCommentState = "open" | "accepted" | "declined";

/** What a member says of a version that was sent round. */
export interface AgendaCommentRecord {
  id: string;
  agendaVersionId: string;
  /** The place in the version: a question («2») or a draft point («2.1»); null for the whole. */
  place: string | null;
  text: string;
  madeOn: CalendarDate;
  madeBy: string;
  madeById: string | null;
  madeByPositionId: string | null;
  state: AgendaCommentState;
  answer: string | null;
  answeredOn: CalendarDate | null;
  answeredBy: string | null;
  origin: Origin;
  version: number;
}
