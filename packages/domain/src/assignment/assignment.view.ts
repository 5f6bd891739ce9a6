import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { ChangeView } from "../change/change.view.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { Facet, Reference } from "../project/project.view.ts";
import type { AssignmentTiming } from "./assignment-timing.ts";
import type { AssignmentExtensionState, AssignmentReportKind } from "./assignment-control.record.ts";
import type { AssignmentControl, AssignmentExecution } from "./assignment.record.ts";
import type { EscalationRung } from "./escalation.ts";
import type { AssignmentShow } from "./assignment.schema.ts";

/** A co-assignee, and how far its part is. */
export interface AssignmentPartyView {
  id: string;
  position: Reference;
  /** Its own date, else that of the whole. */
  dueDate: CalendarDate;
  hasOwnDate: boolean;
  timing: AssignmentTiming;
  execution: AssignmentExecution;
  executionNote: string | null;
  reportedOn: CalendarDate | null;
  version: number;
  canReport: boolean;
}

/** A request to move the date, with its answer. */
export interface AssignmentExtensionView {
  id: string;
  fromDate: CalendarDate;
  newDate: CalendarDate;
  reason: string;
  state: AssignmentExtensionState;
  requestedOn: CalendarDate;
  requestedBy: string;
  decidedOn: CalendarDate | null;
  decidedBy: string | null;
  decisionNote: string | null;
  version: number;
  canWithdraw: boolean;
  canDecide: boolean;
  /** The answer, not the request. */
  canTakeBack: boolean;
}

/** What was told of the carrying out on one day. */
export interface AssignmentReportView {
  id: string;
  kind: AssignmentReportKind;
  text: string;
  toldOn: CalendarDate;
  toldBy: string;
  /** The co-assignee that told it; null for the lead. */
  party: Reference | null;
}

/** Where an assignment of a meeting comes from. */
export interface AssignmentSource {
  decisionId: string;
  /** «2.1». */
  point: string;
  meeting: { id: string; number: number | null; date: CalendarDate } | null;
}

/** An assignment with what the actor may do with it. Execution and control are told apart. */
export interface AssignmentView {
  id: string;
  text: string;
  project: Reference | null;
  indicator: Reference | null;
  /** The one it is about: its own, else that of its project or indicator. */
  industry: Reference | null;
  decisionId: string | null;
  issuer: Reference | null;
  issuedBy: string;
  issuedOn: CalendarDate;
  assignee: Reference;
  dueDate: CalendarDate;
  /** The day by which the lead tells in advance; null where that is not asked for. */
  advanceDueDate: CalendarDate | null;
  /** The first date; null where it was never moved. */
  firstDueDate: CalendarDate | null;
  timesMoved: number;
  /** The request that waits for its answer. */
  openExtension: AssignmentExtensionView | null;
  /** In the order of their names. */
  parties: AssignmentPartyView[];
  /** Days to the date, negative after it. */
  daysLeft: number;
  timing: AssignmentTiming;
  execution: AssignmentExecution;
  executionNote: string | null;
  reportedOn: CalendarDate | null;
  control: AssignmentControl;
  controlNote: string | null;
  releasedOn: CalendarDate | null;
  releasedBy: string | null;
  origin: Origin;
  version: number;
  canReport: boolean;
  canTellAdvance: boolean;
  canAskExtension: boolean;
  canSaveParties: boolean;
  canRelease: boolean;
  canReturn: boolean;
  canTakeBack: boolean;
  /** The release, not the assignment. */
  canTakeBackRelease: boolean;
}

/** The register of assignments. */
export interface AssignmentList {
  today: CalendarDate;
  /** The earliest date first; the released ones by the latest release, after the others. */
  rows: AssignmentView[];
  /** How many there are of each, among what the filters leave. */
  counts: Record<AssignmentShow, number>;
  /** Values to filter by, over the whole register. */
  facets: { projects: Facet[]; industries: Facet[]; posts: Facet[] };
}

/** One assignment with its history, newest first. */
export interface AssignmentPage {
  assignment: AssignmentView;
  source: AssignmentSource | null;
  /** In the order of the days. */
  extensions: AssignmentExtensionView[];
  /** In the order of the days. */
  reports: AssignmentReportView[];
  /** Who is told when, while it is not carried out; empty once it is. */
  ladder: EscalationRung[];
  changes: ChangeView[];
}
