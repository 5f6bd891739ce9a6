import type { CalendarDate } from "../calendar/calendar-date.ts";
import { can } from "../access/can.ts";
import { groupedBy } from "../portfolio/grouping.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { needsReport } from "../reporting/needs-report.ts";
import { lastDayOf, periodId, periodView } from "../reporting/period.ts";
import type { ReportingPeriodRecord } from "../reporting/reporting.record.ts";
import { askedIndicators } from "./asked-indicators.ts";
import { openQuarters, quarterById } from "./desk-period.ts";
import { missingValues } from "./missing-values.ts";
import { byProject, type QueueRow } from "./queue-row.ts";
import type { QueueAsker } from "./queued-report.ts";
import { mayReviewAs, tellingObstacle } from "./report-change.ts";
import type { AwaitedValues, QueuedValues, ValueQueue } from "./report-queue.view.ts";
import type { ReportState } from "./report.record.ts";
import { toldValues } from "./told-value.ts";
import type { ValueReportRecord } from "./value-report.record.ts";
import { valueReportView } from "./value-report.ts";

/** Until when values are to be told: of a quarter that was opened again the due day is long past. */
const dueDay = (quarter: ReportingPeriodRecord): CalendarDate =>
  quarter.reopenedUntil === null ? quarter.dueOn : lastDayOf(quarter);

const exceptionsOf = (
  report: ValueReportRecord,
  quarter: ReportingPeriodRecord | null,
): QueuedValues["exceptions"] => {
  const isCorrected = report.state === "submitted" && report.reviewedOn !== null;
  const isLate = quarter !== null && report.submittedOn > dueDay(quarter);
  return [...(isCorrected ? (["corrected"] as const) : []), ...(isLate ? (["late"] as const) : [])];
};

const queuedValues = (
  index: PortfolioIndex,
  { report, record, summary }: QueueRow & { report: ValueReportRecord },
  { actor, isPast }: QueueAsker,
): QueuedValues => {
  const { portfolio, today } = index;
  const quarter = quarterById(portfolio, periodId("quarter", report.quarterStart));
  const mayTell = (asked: ReportingPeriodRecord): boolean => {
    const question = { projectId: record.id, quarter: asked, way: "apart" } as const;
    const indicators = askedIndicators(index, question);
    return tellingObstacle({ project: record, quarter: asked, asked: indicators, today }) === null;
  };
  return {
    report: valueReportView(report),
    project: summary,
    period: quarter && periodView(quarter, today),
    exceptions: exceptionsOf(report, quarter),
    values: toldValues(portfolio, report.id),
    canReview:
      !isPast &&
      report.state === "submitted" &&
      can(actor, "report.review", record) &&
      mayReviewAs(actor, report),
    canCorrect: !isPast && quarter !== null && can(actor, "report.submit", record) && mayTell(quarter),
  };
};

const awaitedOf = (
  index: PortfolioIndex,
  { quarter, rows }: { quarter: ReportingPeriodRecord; rows: readonly QueueRow[] },
  { actor, isPast }: QueueAsker,
): AwaitedValues[] => {
  const active = rows.filter(({ record }) => needsReport(record));
  const projects = active.map(({ record }) => record);
  const missing = groupedBy(missingValues(index, { projects, quarter }), ({ project }) => project.id);
  return active
    .flatMap(({ record, summary }): AwaitedValues[] => {
      const untold = missing.get(record.id);
      if (untold === undefined) return [];
      return [
        {
          project: summary,
          period: periodView(quarter, index.today),
          indicators: untold.map(({ name }) => name),
          isLate: index.today > dueDay(quarter),
          canTell: !isPast && can(actor, "report.submit", record),
        },
      ];
    })
    .toSorted(byProject);
};

const earliestFirst = (one: QueuedValues, other: QueuedValues): number => {
  const [start, otherStart] = [one.report.quarterStart, other.report.quarterStart];
  return start === otherStart ? byProject(one, other) : start < otherStart ? -1 : 1;
};

/**
 * What awaits whom of the values told apart from reports of months, and the values that nobody has told of an open
 * quarter. `reviewed` are the projects that the asker reviews, `concerned` those reviewed or led.
 */
export const valueQueue = (
  index: PortfolioIndex,
  { reviewed, concerned }: { reviewed: readonly QueueRow[]; concerned: readonly QueueRow[] },
  asker: QueueAsker,
): ValueQueue => {
  const byProjectId = groupedBy(index.portfolio.ValueReport, ({ projectId }) => projectId);
  const queued = (rows: readonly QueueRow[], state: ReportState): QueuedValues[] =>
    rows
      .flatMap((row) =>
        (byProjectId.get(row.record.id) ?? [])
          .filter((report) => report.state === state)
          .map((report) => queuedValues(index, { ...row, report }, asker)),
      )
      .toSorted(earliestFirst);
  return {
    reports: queued(reviewed, "submitted"),
    returned: queued(concerned, "returned"),
    awaited: openQuarters(index.portfolio).flatMap((quarter) =>
      awaitedOf(index, { quarter, rows: concerned }, asker),
    ),
  };
};
