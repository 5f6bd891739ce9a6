import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { ReportState } from "./report.record.ts";

/** The values of indicators that a project tells of one quarter, apart from any report of a month. */
export interface ValueReportRecord {
  id: string;
  projectId: string;
  /** First day of the quarter. */
  quarterStart: CalendarDate;
  state: ReportState;
  /** The last time that values were told in it. */
  submittedOn: CalendarDate;
  submittedBy: string | null;
  /** Account. */
  submittedById: string | null;
  reviewedOn: CalendarDate | null;
  reviewedBy: string | null;
  reviewedById: string | null;
  reviewComment: string | null;
  origin: Origin;
  version: number;
}
