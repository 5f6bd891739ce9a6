import type { ReportView } from "../project/project.view.ts";
import { newestFirst } from "./report.ts";
import type { ProgressReportRecord } from "./report.record.ts";

/** A report as readers see it. */
export const reportView = (report: ProgressReportRecord): ReportView => ({
  id: report.id,
  periodStart: report.periodStart,
  ownRating: report.ownRating,
  ratingReason: report.ratingReason,
  summary: report.summary,
  decisionNeeded: report.decisionNeeded,
  decisionAddressee: report.decisionAddressee,
  computedRating: report.computedRating,
  state: report.state,
  submittedOn: report.submittedOn,
  submittedBy: report.submittedBy,
  reviewedOn: report.reviewedOn,
  reviewedBy: report.reviewedBy,
  reviewComment: report.reviewComment,
  origin: report.origin,
  version: report.version,
});

/** A project's reports, latest period first; returned ones are shown as such. */
export const reportViews = (reports: readonly ProgressReportRecord[]): ReportView[] =>
  newestFirst(reports).map(reportView);
