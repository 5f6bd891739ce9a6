import type { CalendarDate } from "../calendar/calendar-date.ts";
import { monthStart, yearOf } from "../calendar/days.ts";
import { fundingSources } from "../funding/funding.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { summariseProject } from "../project/project-summary.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import { periodView } from "../reporting/period.ts";
import type { ReportingPeriodRecord } from "../reporting/reporting.record.ts";
import { riskViews } from "../risk/risk-view.ts";
import { ratingAsReported } from "./rating-as-reported.ts";
import { deskQuarters } from "./desk-quarters.ts";
import { deskMilestones } from "./desk-milestones.ts";
import { submissionObstacle } from "./report-change.ts";
import type { DeskFundingLine, DeskObstacle, DeskRisk, ReportDesk } from "./report-desk.view.ts";
import { reportView } from "./report-view.ts";
import { newestFirst } from "./report.ts";
import type { ProgressReportRecord } from "./report.record.ts";
import { sinceLastReport } from "./since-last-report.ts";
import { toldValues } from "./told-value.ts";

/** The report of a project for a month; null when there is none, and without a month. */
export const reportOfMonth = (
  index: Pick<PortfolioIndex, "reportsByProject">,
  projectId: string,
  period: Pick<ReportingPeriodRecord, "startsOn"> | null,
): ProgressReportRecord | null =>
  index.reportsByProject.get(projectId)?.find(({ periodStart }) => periodStart === period?.startsOn) ?? null;

/** A project's latest report of a month before; without a month the latest of all. A returned one counts: it is read, not rolled up. */
export const previousReport = (
  index: Pick<PortfolioIndex, "reportsByProject">,
  projectId: string,
  period: Pick<ReportingPeriodRecord, "startsOn"> | null,
): ProgressReportRecord | null =>
  newestFirst(index.reportsByProject.get(projectId) ?? []).find(
    ({ periodStart }) => period === null || periodStart < period.startsOn,
  ) ?? null;

const fundingOfYear = (index: PortfolioIndex, projectId: string, year: number): DeskFundingLine[] =>
  (index.fundingLinesByProject.get(projectId) ?? [])
    .filter((line) => line.year === year)
    .toSorted((one, other) => fundingSources.indexOf(one.source) - fundingSources.indexOf(other.source))
    .map(({ id, source, need, allocated, committed, spent, version }) => ({
      fundingLineId: id,
      source,
      year,
      need,
      allocated,
      committed,
      spent,
      version,
    }));

const openRisks = (index: PortfolioIndex, projectId: string): DeskRisk[] =>
  riskViews(index, projectId)
    .filter(({ state }) => state === "open")
    .map(({ id, title, probability, impact, measure, version }) => ({
      id,
      title,
      probability,
      impact,
      measure,
      version,
    }));

/** What a desk is laid out for. */
export interface DeskQuestion {
  project: ProjectRecord;
  /** The month to report on; null where none is open. */
  period: ReportingPeriodRecord | null;
  /** The portfolio as known on the day of the previous report; null where there is none. */
  known: PortfolioIndex | null;
  /** Who asks may report on the project. */
  isPermitted: boolean;
  /** Asked as known on an earlier day: nothing is sent into the past. */
  isPast: boolean;
}

const obstacleTo = (
  { project, period, isPermitted, isPast }: DeskQuestion,
  report: ProgressReportRecord | null,
  today: CalendarDate,
): DeskObstacle | null => {
  if (isPast) return "as_of";
  if (!isPermitted) return "not_permitted";
  if (period === null) return "no_period";
  return submissionObstacle({ project, period, report, today });
};

/** All that the report of a project needs, as known on the index's day. */
export const reportDesk = (index: PortfolioIndex, question: DeskQuestion): ReportDesk => {
  const { today } = index;
  const { project, period, known, isPermitted, isPast } = question;
  const report = reportOfMonth(index, project.id, period);
  const previous = previousReport(index, project.id, period);
  const summary = summariseProject(index, project);
  const obstacle = obstacleTo(question, report, today);
  const canSubmit = obstacle === null;
  return {
    project: summary,
    today,
    period: period && periodView(period, today),
    report: report && reportView(report),
    previous: previous && reportView(previous),
    computed: ratingAsReported(summary.health),
    sinceLast: known ? sinceLastReport(project.id, known, index) : [],
    milestones: deskMilestones(index, project, period?.startsOn ?? monthStart(today)),
    quarters: deskQuarters(index, {
      project,
      reportId: report?.id ?? null,
      canSubmit,
      mayTell: isPermitted && !isPast,
    }),
    told: report ? toldValues(index.portfolio, report.id) : [],
    funding: fundingOfYear(index, project.id, yearOf(period?.endsOn ?? today)),
    risks: openRisks(index, project.id),
    canSubmit,
    obstacle,
  };
};
