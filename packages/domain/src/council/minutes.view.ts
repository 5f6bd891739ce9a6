import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { Reference } from "../project/project.view.ts";
import type {
  AgendaItemOutcome,
  DecisionState,
  DecisionVerb,
  MeetingKind,
  MeetingState,
} from "./council.record.ts";
import type { AddresseeView } from "./addressees.ts";
import type { AttendanceState, CouncilPart, VoteChoice } from "./member.record.ts";
import type { Quorum } from "./quorum.ts";
import type { VoteCount } from "./vote-count.ts";

/** How a member voted on a point. */
export interface VoteView {
  memberId: string;
  choice: VoteChoice;
  note: string | null;
  version: number;
}

/** A point as the record tells it. */
export interface MinutesPoint {
  id: string;
  /** Of the question and of the point in it: «2.1». */
  number: string;
  verb: DecisionVerb;
  text: string;
  /** What was put before the Council, where it was amended. */
  draftText: string | null;
  /** Whom it is addressed to, in words; empty where nobody is named. */
  addressees: string;
  /** The same, one by one; empty where they are told in words alone. */
  addressed: AddresseeView[];
  dueDate: CalendarDate | null;
  state: DecisionState;
  /** In a written procedure only one's own while the voting is open, but for whoever keeps the record. */
  votes: VoteView[];
  /** Of the votes shown. */
  count: VoteCount;
  origin: Origin;
  version: number;
  /** It was added at the meeting, and nothing has come of it yet. */
  canRemove: boolean;
}

/** A question as the record tells it. */
export interface MinutesItem {
  id: string;
  number: number;
  title: string;
  /** Who reports, in words. */
  presenters: string[];
  minutesAllotted: number | null;
  project: Reference | null;
  indicator: Reference | null;
  outcome: AgendaItemOutcome | null;
  heard: string | null;
  spoke: string | null;
  /** Local, HH:MM. */
  startedTime: string | null;
  endedTime: string | null;
  points: MinutesPoint[];
  origin: Origin;
  version: number;
}

/** A member of the Council on the day of the meeting. */
export interface MinutesMember {
  id: string;
  name: string;
  part: CouncilPart;
  attendance: AttendanceState;
  substituteName: string | null;
  /** Present or substituted; in a written procedure every member. */
  votes: boolean;
  /** The asking account votes for this member: by the member's post, or by that of the substitute. */
  isOwn: boolean;
}

/** The record of a meeting: what the secretary keeps while it is held, and what the minutes are made of. */
export interface MinutesView {
  meetingId: string;
  councilName: string;
  number: number | null;
  date: CalendarDate;
  kind: MeetingKind;
  state: MeetingState;
  startTime: string | null;
  openedTime: string | null;
  closedTime: string | null;
  votingUntil: CalendarDate | null;
  today: CalendarDate;
  quorum: Quorum;
  members: MinutesMember[];
  items: MinutesItem[];
  origin: Origin;
  canRecord: boolean;
  /** The asking account may vote now, in a written procedure. */
  canVote: boolean;
}
