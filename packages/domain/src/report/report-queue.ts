import type { Actor } from "../access/actor.ts";
import { can } from "../access/can.ts";
import { ledProjects, matchesProject, projectFilter } from "../access/project-filter.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { summariseProjects } from "../project/project-summary.ts";
import type { ProjectSummary } from "../project/project.view.ts";
import { needsReport } from "../reporting/needs-report.ts";
import { periodView } from "../reporting/period.ts";
import { openMonth } from "./desk-period.ts";
import { byProject, type QueueRow } from "./queue-row.ts";
import { queuedReport, type QueueAsker } from "./queued-report.ts";
import type { AwaitedReport, AwaitingReports, QueuedReport, ReportQueue } from "./report-queue.view.ts";
import { decidedReports } from "./decided-reports.ts";
import { reportOfMonth } from "./report-desk.ts";
import type { ProgressReportRecord } from "./report.record.ts";
import { valueQueue } from "./value-queue.ts";

const oldestFirst = (one: QueuedReport, other: QueuedReport): number => {
  const [start, otherStart] = [one.report.periodStart, other.report.periodStart];
  return start === otherStart ? byProject(one, other) : start < otherStart ? -1 : 1;
};

const exceptionsFirst = (one: QueuedReport, other: QueuedReport): number =>
  Number(other.exceptions.length > 0) - Number(one.exceptions.length > 0) || byProject(one, other);

/** A returned report that a later month has overtaken awaits nobody: the later one tells how things stand. */
const isOvertaken = (index: PortfolioIndex, report: ProgressReportRecord): boolean =>
  (index.reportsByProject.get(report.projectId) ?? []).some(
    ({ periodStart }) => periodStart > report.periodStart,
  );

const awaitedOf = (
  index: PortfolioIndex,
  rows: readonly QueueRow[],
  { actor, isPast }: QueueAsker,
): AwaitedReport[] => {
  const month = openMonth(index.portfolio);
  if (month === null) return [];
  return rows
    .filter(({ record }) => needsReport(record) && reportOfMonth(index, record.id, month) === null)
    .map(({ record, summary }) => ({
      project: summary,
      period: periodView(month, index.today),
      isLate: index.today > month.dueOn,
      canSubmit: !isPast && can(actor, "report.submit", record),
    }))
    .toSorted(byProject);
};

/**
 * What awaits whom in the projects that the asker reviews or leads: reports to review (only of those reviewed), reports
 * to correct, and reports of the open month that are missing.
 */
export const reportQueue = (index: PortfolioIndex, asker: QueueAsker): ReportQueue => {
  const review = projectFilter(asker.actor, "report.review");
  const led = ledProjects(asker.actor);
  const rows = summariseProjects(index).flatMap((summary): QueueRow[] => {
    const record = index.projectById.get(summary.id);
    return record ? [{ record, summary }] : [];
  });
  const queued = (among: readonly QueueRow[], state: ProgressReportRecord["state"]): QueuedReport[] =>
    among.flatMap(({ record, summary }) =>
      (index.reportsByProject.get(record.id) ?? [])
        .filter((report) => report.state === state && (state !== "returned" || !isOvertaken(index, report)))
        .map((report) => queuedReport(index, { report, record, summary }, asker)),
    );
  const reviewed = rows.filter(({ record }) => matchesProject(review, record));
  const concerned = rows.filter(
    ({ record }) => matchesProject(review, record) || matchesProject(led, record),
  );
  return {
    reports: queued(reviewed, "submitted").toSorted(exceptionsFirst),
    returned: queued(concerned, "returned").toSorted(oldestFirst),
    awaited: awaitedOf(index, concerned, asker),
    values: valueQueue(index, { reviewed, concerned }, asker),
    decided: decidedReports(index, asker),
  };
};

/** How many reports await the actor: to be sent or corrected as a lead, to be reviewed by whoever may. */
export const awaitingReports = (index: PortfolioIndex, actor: Actor): AwaitingReports => {
  const { reports, returned, awaited, values } = reportQueue(index, { actor, isPast: false });
  const led = ledProjects(actor);
  const isLed = ({ project }: { project: ProjectSummary }): boolean => {
    const record = index.projectById.get(project.id);
    return record !== undefined && matchesProject(led, record);
  };
  return {
    toSubmit: awaited.filter(isLed).length,
    toTell: values.awaited.filter(isLed).length,
    returned: [...returned, ...values.returned].filter(isLed).length,
    toReview: [...reports, ...values.reports].filter(({ canReview }) => canReview).length,
  };
};
