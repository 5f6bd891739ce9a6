import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { Reference } from "../project/project.view.ts";
import type { AgendaContent } from "./agenda-content.ts";
import type { AgendaCommentState, AgendaVersionPurpose } from "./agenda-version.record.ts";

/** What a member said of a version, and what was answered. */
export interface AgendaCommentView {
  id: string;
  /** «2» or «2.1»; null for the whole. */
  place: string | null;
  text: string;
  madeOn: CalendarDate;
  madeBy: string;
  post: Reference | null;
  state: AgendaCommentState;
  answer: string | null;
  answeredOn: CalendarDate | null;
  answeredBy: string | null;
  origin: Origin;
  version: number;
  canWithdraw: boolean;
}

/** An agenda as it was sent round or approved, with what was said of it. */
export interface AgendaVersionView {
  id: string;
  number: number;
  purpose: AgendaVersionPurpose;
  content: AgendaContent;
  commentsUntil: CalendarDate | null;
  madeOn: CalendarDate;
  madeBy: string;
  origin: Origin;
  /** In the order of the agenda, those on the whole first. */
  comments: AgendaCommentView[];
  /** Comments that nobody has answered. */
  open: number;
  canComment: boolean;
}

/** The versions of a meeting's agenda, the latest first, beside the agenda as it stands. */
export interface CirculationView {
  today: CalendarDate;
  meetingId: string;
  versions: AgendaVersionView[];
  draft: AgendaContent;
  /** The agenda may be sent round as it stands. */
  canSend: boolean;
  canAnswer: boolean;
}
