import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

export type ProblemState = "open" | "resolved";

/** Something that has happened and stands in a project's way. Impact runs from 1 (low) to 3 (high). */
export interface ProblemRecord {
  id: string;
  projectId: string;
  riskId: string | null;
  title: string;
  impact: number;
  measure: string | null;
  ownerPositionId: string | null;
  dueDate: CalendarDate | null;
  state: ProblemState;
  raisedOn: CalendarDate;
  resolvedOn: CalendarDate | null;
  resolution: string | null;
  origin: Origin;
  version: number;
}
