import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { Reference } from "../project/project.view.ts";

/** A meeting as a proposal refers to it. */
export interface ProposalMeeting {
  id: string;
  number: number | null;
  date: CalendarDate;
}

/**
 * What became of a proposed question. It waits as long as a planned meeting may still take it; it is declined where the
 * secretary kept it off every one, and waits again as soon as another is planned.
 */
export type ProposalOutcome =
  | { state: "waiting" }
  | { state: "on_agenda"; meeting: ProposalMeeting }
  | { state: "declined" }
  | { state: "withdrawn" };

/** A meeting that the secretary kept the question off, with the reason. */
export interface ProposalDecline {
  meeting: ProposalMeeting;
  reason: string;
}

/** A question proposed to the Council. */
export interface AgendaProposalView {
  id: string;
  title: string;
  reason: string;
  project: Reference | null;
  indicator: Reference | null;
  proposedBy: string;
  proposedOn: CalendarDate;
  outcome: ProposalOutcome;
  /** By the meeting's date. */
  declines: ProposalDecline[];
  origin: Origin;
  version: number;
  canWithdraw: boolean;
}

/** Proposed questions, those that wait first, then the latest. */
export interface AgendaProposalList {
  today: CalendarDate;
  proposals: AgendaProposalView[];
}
