import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { AssignmentExecution } from "./assignment.record.ts";

/** A co-assignee («соисполнитель»), with a date of its own. */
export interface AssignmentPartyRecord {
  id: string;
  assignmentId: string;
  positionId: string;
  /** Null where the date of the whole holds. */
  dueDate: CalendarDate | null;
  execution: AssignmentExecution;
  executionNote: string | null;
  reportedOn: CalendarDate | null;
  origin: Origin;
  version: number;
}

/** `advance`: ahead of the date («упреждающий доклад»). */
export type AssignmentReportKind = "advance" | "completion";

/** What was told of the carrying out, by the lead assignee (`partyId` null) or a co-assignee. */
export interface AssignmentReportRecord {
  id: string;
  assignmentId: string;
  partyId: string | null;
  kind: AssignmentReportKind;
  text: string;
  toldOn: CalendarDate;
  toldBy: string;
  toldById: string | null;
  origin: Origin;
  version: number;
}

export type AssignmentExtensionState = "requested" | "granted" | "refused" | "withdrawn";

/** A request to move the date («ходатайство о переносе срока»), kept with its answer: the history of dates. */
export interface AssignmentExtensionRecord {
  id: string;
  assignmentId: string;
  fromDate: CalendarDate;
  newDate: CalendarDate;
  reason: string;
  state: AssignmentExtensionState;
  requestedOn: CalendarDate;
  requestedBy: string;
  requestedById: string | null;
  decidedOn: CalendarDate | null;
  decidedBy: string | null;
  decidedById: string | null;
  decisionNote: string | null;
  origin: Origin;
  version: number;
}
