import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

/** How often a recurring milestone comes again. */
export type Recurrence = "monthly" | "quarterly" | "yearly";

export interface MilestoneRecord {
  id: string;
  projectId: string;
  number: number;
  title: string;
  description: string | null;
  baselineDate: CalendarDate | null;
  forecastDate: CalendarDate | null;
  actualDate: CalendarDate | null;
  /** Relative share in the project's progress; greater than 0. */
  weight: number;
  isCritical: boolean;
  requiresEvidence: boolean;
  evidence: string | null;
  cancelledDate: CalendarDate | null;
  cancelReason: string | null;
  recurrence: Recurrence | null;
  recursUntil: CalendarDate | null;
  /** What the occurrences of one recurring milestone share. */
  seriesId: string | null;
  updatedOn: CalendarDate | null;
  origin: Origin;
  version: number;
}

export interface MilestoneCommentRecord {
  id: string;
  milestoneId: string;
  text: string;
  author: string;
  writtenOn: CalendarDate;
  origin: Origin;
  version: number;
}
