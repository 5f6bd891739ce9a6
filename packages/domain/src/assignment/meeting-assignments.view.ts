import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { WorkingDue } from "../calendar/production-calendar/due-on-working-day.ts";
import type { DecisionVerb, MeetingState } from "../council/council.record.ts";
import type { Reference } from "../project/project.view.ts";
import type { AssignmentView } from "./assignment.view.ts";

/** `recommended`: addressed to bodies that cannot be instructed, and not put under control. */
export type MeetingPointStatus = "to_issue" | "issued" | "recommended";

/** A co-assignee as proposed from the addressees. */
export interface ProposedParty {
  position: Reference;
  /** The addressee's own date, as it would hold; null where that of the whole does. */
  dueDate: CalendarDate | null;
}

/** An adopted point with what becomes of it. */
export interface MeetingPoint {
  decisionId: string;
  /** «2.1». */
  point: string;
  text: string;
  verb: DecisionVerb;
  status: MeetingPointStatus;
  /** All addressees in words. */
  addressees: string[];
  /** Proposed from the first addressee; null where no post is known. */
  lead: Reference | null;
  parties: ProposedParty[];
  /** Addressees whose post is not known: a body without a head, a class without members, a name. */
  unresolved: string[];
  /** The date of the point as it would hold; null where the point has none. */
  due: WorkingDue | null;
  /** The assignments that follow from it. */
  assignments: AssignmentView[];
}

/** What a meeting's decisions put under control. */
export interface MeetingAssignments {
  today: CalendarDate;
  meetingState: MeetingState;
  /** Points instructed and recommended, in the order of the minutes. */
  points: MeetingPoint[];
  canIssue: boolean;
}
