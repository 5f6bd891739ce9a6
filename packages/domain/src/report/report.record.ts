import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

export type Rating = "on_track" | "at_risk" | "off_track";
export type ReportState = "submitted" | "accepted" | "returned";

export interface ProgressReportRecord {
  id: string;
  projectId: string;
  /** First day of the reported month. */
  periodStart: CalendarDate;
  ownRating: Rating;
  ratingReason: string | null;
  summary: string;
  decisionNeeded: string | null;
  decisionAddressee: string | null;
  /** What the rules said when the report was submitted; null for reports from before this was kept. */
  computedRating: Rating | null;
  state: ReportState;
  submittedOn: CalendarDate;
  submittedBy: string | null;
  /** Account; null for reports from before this was kept. */
  submittedById: string | null;
  reviewedOn: CalendarDate | null;
  reviewedBy: string | null;
  reviewedById: string | null;
  reviewComment: string | null;
  origin: Origin;
  version: number;
}
