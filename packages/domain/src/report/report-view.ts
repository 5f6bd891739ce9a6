import type { ReportView } from "../project/project.view.ts";
import { newestFirst } from "./report.ts";
import type { ProgressReportRecord } from "./report.record.ts";

/** A project's reports, latest period first; returned ones are shown as such. */
export const reportViews = (reports: readonly ProgressReportRecord[]): ReportView[] =>
  newestFirst(reports).map((report) => ({
    id: report.id,
    periodStart: report.periodStart,
    ownRating: report.ownRating,
    ratingReason: report.ratingReason,
    summary: report.summary,
    decisionNeeded: report.decisionNeeded,
    state: report.state,
    submittedOn: report.submittedOn,
    origin: report.origin,
  }));
