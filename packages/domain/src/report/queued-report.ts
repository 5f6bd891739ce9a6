import type { Actor } from "../access/actor.ts";
import { can } from "../access/can.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { worseHealth } from "../project/health-order.ts";
import type { Health } from "../project/health.view.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import type { ProjectSummary } from "../project/project.view.ts";
import { periodId, periodView } from "../reporting/period.ts";
import type { ReportingPeriodRecord } from "../reporting/reporting.record.ts";
import { monthById } from "./desk-period.ts";
import { mayReviewAs, submissionObstacle } from "./report-change.ts";
import type { QueuedReport, ReportException, ToldValue } from "./report-queue.view.ts";
import { reportView } from "./report-view.ts";
import type { ProgressReportRecord } from "./report.record.ts";
import { toldValues } from "./told-value.ts";

/** Who asks for what awaits. */
export interface QueueAsker {
  actor: Actor;
  /** Asked as known on an earlier day: nothing is changed in the past. */
  isPast: boolean;
}

const exceptionsOf = (
  report: ProgressReportRecord,
  {
    effective,
    period,
    values,
  }: { effective: Health; period: ReportingPeriodRecord | null; values: readonly ToldValue[] },
): ReportException[] => {
  const applies: Record<ReportException, boolean> = {
    ratings_differ: report.computedRating !== null && report.computedRating !== report.ownRating,
    decision_needed: report.decisionNeeded !== null,
    off_track: effective === "off_track",
    corrected: report.state === "submitted" && report.reviewedOn !== null,
    late: period !== null && report.submittedOn > period.dueOn,
    values_told: values.length > 0,
  };
  return (Object.keys(applies) as ReportException[]).filter((exception) => applies[exception]);
};

/** A report with what a reviewer needs to judge it, and what the asker may do with it. */
export const queuedReport = (
  index: PortfolioIndex,
  {
    report,
    record,
    summary,
  }: { report: ProgressReportRecord; record: ProjectRecord; summary: ProjectSummary },
  { actor, isPast }: QueueAsker,
): QueuedReport => {
  const { portfolio, today } = index;
  const { ownRating: own, computedRating: computed } = report;
  const period = monthById(portfolio, periodId("month", report.periodStart));
  const effective = computed === null ? own : worseHealth(computed, own);
  const values = toldValues(portfolio, report.id);
  const mayReview = can(actor, "report.review", record) && mayReviewAs(actor, report);
  return {
    report: reportView(report),
    project: summary,
    period: period && periodView(period, today),
    ratings: { own, computed, effective },
    exceptions: exceptionsOf(report, { effective, period, values }),
    values,
    canReview: !isPast && report.state === "submitted" && mayReview,
    canCorrect:
      !isPast &&
      period !== null &&
      can(actor, "report.submit", record) &&
      submissionObstacle({ project: record, period, report, today }) === null,
  };
};
