import type { Actor } from "../access/actor.ts";
import { can } from "../access/can.ts";
import type { TakingBack } from "../change/taking-back.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { periodId } from "../reporting/period.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { monthById, quarterById } from "./desk-period.ts";
import type { QueueAsker } from "./queued-report.ts";
import type { DecidedReport } from "./report-queue.view.ts";
import { takeBackReview } from "./report-taking-back.ts";
import type { ProgressReportRecord } from "./report.record.ts";
import type { ValueReportRecord } from "./value-report.record.ts";

/** Whether the actor may take the review of a month's report back, and why not. */
export const takeBackReportReview = (
  { portfolio, reportsByProject, today }: PortfolioIndex,
  report: ProgressReportRecord,
  actor: Actor,
): TakingBack => {
  const ofMonth = (one: ProgressReportRecord) => ({ ...one, startsOn: one.periodStart });
  const period = monthById(portfolio, periodId("month", report.periodStart));
  const siblings = (reportsByProject.get(report.projectId) ?? []).map(ofMonth);
  return takeBackReview(ofMonth(report), { actor, today, period, siblings });
};

/** Whether the actor may take the review of a quarter's values back, and why not. */
export const takeBackValuesReview = (
  { portfolio, today }: PortfolioIndex,
  report: ValueReportRecord,
  actor: Actor,
): TakingBack => {
  const ofQuarter = (one: ValueReportRecord) => ({ ...one, startsOn: one.quarterStart });
  const period = quarterById(portfolio, periodId("quarter", report.quarterStart));
  const siblings = portfolio.ValueReport.filter(({ projectId }) => projectId === report.projectId).map(
    ofQuarter,
  );
  return takeBackReview(ofQuarter(report), { actor, today, period, siblings });
};

const isDecided = <Report extends { state: ProgressReportRecord["state"] }>(
  report: Report,
): report is Report & { state: DecidedReport["state"] } => report.state !== "submitted";

/** The reviews that the asker may take back today, of both kinds of reports, by project. */
export const decidedReports = (index: PortfolioIndex, { actor, isPast }: QueueAsker): DecidedReport[] => {
  if (isPast) return [];
  const { ProgressReport, ValueReport } = index.portfolio;
  const ofToday = ({ reviewedOn }: Pick<ProgressReportRecord, "reviewedOn">): boolean =>
    reviewedOn === index.today;
  const months = ProgressReport.filter(ofToday)
    .filter((report) => takeBackReportReview(index, report, actor).isAllowed)
    .map((report) => ({ ...report, what: "report" as const, startsOn: report.periodStart }));
  const quarters = ValueReport.filter(ofToday)
    .filter((report) => takeBackValuesReview(index, report, actor).isAllowed)
    .map((report) => ({ ...report, what: "values" as const, startsOn: report.quarterStart }));
  return [...months, ...quarters]
    .filter(isDecided)
    .flatMap(({ what, id, version, state, startsOn, reviewComment, projectId }): DecidedReport[] => {
      const project = index.projectById.get(projectId);
      if (project === undefined || !can(actor, "report.review", project)) return [];
      const named = { id: project.id, name: project.name };
      return [{ what, id, version, state, startsOn, reviewComment, project: named }];
    })
    .toSorted(
      (one, other) => compareRussian(one.project.name, other.project.name) || (one.id < other.id ? -1 : 1),
    );
};
