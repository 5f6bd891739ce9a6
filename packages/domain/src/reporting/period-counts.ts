import { isBinding } from "../contribution/binding-link.ts";
import type { IndicatorValueRecord } from "../indicator/indicator.record.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { ReportState } from "../report/report.record.ts";
import { needsReport } from "./needs-report.ts";
import type { PeriodCounts } from "./period.view.ts";
import type { ReportingPeriodRecord } from "./reporting.record.ts";

const countsOf = (expected: ReadonlySet<string>, told: ReadonlyMap<string, ReportState>): PeriodCounts => {
  const states = [...told.values()];
  const inState = (state: ReportState): number => states.filter((one) => one === state).length;
  return {
    expected: new Set([...expected, ...told.keys()]).size,
    submitted: inState("submitted"),
    accepted: inState("accepted"),
    returned: inState("returned"),
    missing: [...expected].filter((id) => !told.has(id)).length,
  };
};

const monthCounts = ({ Project, ProgressReport }: Portfolio, period: ReportingPeriodRecord): PeriodCounts => {
  const reports = ProgressReport.filter(({ periodStart }) => periodStart === period.startsOn);
  return countsOf(
    new Set(Project.filter(needsReport).map(({ id }) => id)),
    new Map(reports.map(({ projectId, state }) => [projectId, state])),
  );
};

/** A fact speaks for its indicator before an estimate, and an estimate under review before a returned one. */
const speaksFirst: readonly ReportState[] = ["accepted", "submitted", "returned"];

const quarterCounts = (portfolio: Portfolio, period: ReportingPeriodRecord): PeriodCounts => {
  const active = new Set(portfolio.Project.filter(needsReport).map(({ id }) => id));
  const links = portfolio.ProjectIndicator.filter((link) => active.has(link.projectId) && isBinding(link));
  const reports = new Map(
    [...portfolio.ProgressReport, ...portfolio.ValueReport].map(({ id, state }) => [id, state]),
  );
  const stateOf = ({ kind, reportId, valueReportId }: IndicatorValueRecord): ReportState =>
    kind === "estimate" ? (reports.get(reportId ?? valueReportId ?? "") ?? "submitted") : "accepted";
  const told = new Map<string, ReportState>();
  for (const value of portfolio.IndicatorValue) {
    if (value.role !== "actual" || value.date !== period.endsOn) continue;
    const states = [stateOf(value), told.get(value.indicatorId)];
    const first = speaksFirst.find((state) => states.includes(state));
    if (first) told.set(value.indicatorId, first);
  }
  return countsOf(new Set(links.map(({ indicatorId }) => indicatorId)), told);
};

/**
 * How far the reporting on a period has come, over the projects and links as they are on the day of the read: in
 * projects for a month, for a quarter in indicators that have a value of its last day.
 */
export const periodCounts = (portfolio: Portfolio, period: ReportingPeriodRecord): PeriodCounts =>
  period.kind === "month" ? monthCounts(portfolio, period) : quarterCounts(portfolio, period);
