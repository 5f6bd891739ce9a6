import type { Portfolio } from "../portfolio/portfolio.ts";
import type { ReportingPeriodRecord } from "../reporting/reporting.record.ts";
import type { ValueReportRecord } from "./value-report.record.ts";
import type { ValueReportView } from "./value-report.view.ts";

/** The values that a project has told of a quarter apart from its reports of months; null when there are none. */
export const valueReportOf = (
  { ValueReport }: Pick<Portfolio, "ValueReport">,
  projectId: string,
  quarter: Pick<ReportingPeriodRecord, "startsOn">,
): ValueReportRecord | null =>
  ValueReport.find((report) => report.projectId === projectId && report.quarterStart === quarter.startsOn) ??
  null;

/** A report of a quarter's values as readers see it. */
export const valueReportView = (report: ValueReportRecord): ValueReportView => ({
  id: report.id,
  quarterStart: report.quarterStart,
  state: report.state,
  submittedOn: report.submittedOn,
  submittedBy: report.submittedBy,
  reviewedOn: report.reviewedOn,
  reviewedBy: report.reviewedBy,
  reviewComment: report.reviewComment,
  origin: report.origin,
  version: report.version,
});
