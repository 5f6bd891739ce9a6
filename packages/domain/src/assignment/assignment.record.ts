import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

/** How far the work is: told by whoever carries it out. */
export type AssignmentExecution =
  | "not_started"
  | "in_progress"
  | "reported"
  | "partly_fulfilled"
  | "fulfilled";

/** Where the control stands: decided by whoever controls. */
export type AssignmentControl = "under_control" | "extension_requested" | "returned" | "released";

/** An assignment to a post. `releasedOn` is set exactly where `control` is released. */
export interface AssignmentRecord {
  id: string;
  text: string;
  projectId: string | null;
  indicatorId: string | null;
  industryId: string | null;
  /** The adopted decision that it follows from, where there is one. */
  decisionId: string | null;
  issuerPositionId: string | null;
  issuedBy: string;
  issuedById: string | null;
  issuedOn: CalendarDate;
  assigneePositionId: string;
  dueDate: CalendarDate;
  /** The day by which the assignee tells in advance how it goes; null where that is not asked for. */
  advanceDueDate: CalendarDate | null;
  execution: AssignmentExecution;
  executionNote: string | null;
  reportedOn: CalendarDate | null;
  control: AssignmentControl;
  controlNote: string | null;
  /** The day of the return that `controlNote` is of; null where none stands. */
  returnedOn: CalendarDate | null;
  releasedOn: CalendarDate | null;
  releasedBy: string | null;
  /** Account; null for releases from before this was kept. */
  releasedById: string | null;
  origin: Origin;
  version: number;
}
