import type { AssignmentTiming } from "../assignment/assignment-timing.ts";
import type { AssignmentControl, AssignmentExecution } from "../assignment/assignment.record.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { DecisionState, DecisionVerb, MeetingState } from "../council/council.record.ts";
import type { Origin, Provenance } from "../portfolio/origin.ts";
import type { Reference } from "../project/project.view.ts";
import type { Effect } from "./effect.view.ts";

/** Where a decision was, or is to be, made. */
export interface DecisionMeeting {
  id: string;
  date: CalendarDate;
  number: number | null;
  state: MeetingState;
  /** The question, and the point's number on the agenda: «2.1». */
  question: string;
  place: string;
}

/** An assignment that follows from a decision. */
export interface FollowingAssignment {
  id: string;
  text: string;
  assignee: string;
  dueDate: CalendarDate;
  execution: AssignmentExecution;
  control: AssignmentControl;
  timing: AssignmentTiming;
}

/** A decision with what followed from it. */
export interface FollowedDecision {
  id: string;
  state: DecisionState;
  verb: DecisionVerb;
  /** The full sentence, without the addressees. */
  sentence: string;
  dueDate: CalendarDate | null;
  /** Null for one that waits for a meeting. */
  meeting: DecisionMeeting | null;
  assignments: FollowingAssignment[];
  /** What is expected of it, in words. */
  expected: string | null;
  /** Null where it names nothing that it is meant to move. */
  effect: Effect | null;
  origin: Origin;
  version: number;
}

export interface DecisionPage {
  today: CalendarDate;
  /** `addressees` in words; empty where none are named. */
  decision: FollowedDecision & { addressees: string; provenance: Provenance };
  canStateEffect: boolean;
}

export interface DecisionList {
  today: CalendarDate;
  /** The latest meeting first; those without a meeting last. */
  decisions: FollowedDecision[];
}

/** What a decision may be said to move. */
export interface EffectChoices {
  indicators: Reference[];
  milestones: (Reference & { project: string })[];
  projects: Reference[];
}
