import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { ChangeView } from "../change/change.view.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { Facet, Reference } from "../project/project.view.ts";
import type { AssignmentTiming } from "./assignment-timing.ts";
import type { AssignmentControl, AssignmentExecution } from "./assignment.record.ts";
import type { AssignmentShow } from "./assignment.schema.ts";

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
  changes: ChangeView[];
}
