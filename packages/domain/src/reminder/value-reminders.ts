import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import { missingValues, type MissingValue } from "../report/missing-values.ts";
import { valueReportOf } from "../report/value-report.ts";
import type { Reminder } from "./reminder.ts";
import { closingSince, dueSince, isClosing, openWindows, type ReportWindow } from "./report-window.ts";

const missingValue = (
  index: PortfolioIndex,
  window: ReportWindow,
  { indicatorId, name, project }: MissingValue,
): Reminder => {
  const thing = { entity: "Indicator", entityId: indicatorId, projectId: project.id } as const;
  const { period, dueOn, lastDay } = window;
  const told = { projectName: project.name, quarter: period.startsOn, indicator: name };
  return isClosing(window, index.today)
    ? { kind: "period_closing", ...thing, details: { ...told, lastDay }, since: closingSince(window) }
    : { kind: "report_due", ...thing, details: { ...told, dueOn }, since: dueSince(window, index.today) };
};

/** What the lead is told of values that were returned, while their quarter is open. */
export const returnedValueReminders = (index: PortfolioIndex, project: ProjectRecord): Reminder[] =>
  openWindows(index, "quarter").flatMap(({ period }): Reminder[] => {
    const report = valueReportOf(index.portfolio, project.id, period);
    if (report?.state !== "returned") return [];
    const { quarterStart, reviewComment, reviewedOn, submittedOn } = report;
    const thing = { entity: "ValueReport", entityId: report.id, projectId: project.id } as const;
    const details = { projectName: project.name, quarter: quarterStart, comment: reviewComment };
    return [{ kind: "report_returned", ...thing, details, since: reviewedOn ?? submittedOn }];
  });

/**
 * What a lead is told of the values of the open quarters, on the same days as of a report: each indicator without a value
 * is told once, however many of the lead's projects are to move it. Of several open quarters the earliest is told, so
 * that an indicator is told of once.
 */
export const valueReminders = (index: PortfolioIndex, projects: readonly ProjectRecord[]): Reminder[] => {
  const told = new Set<string>();
  return openWindows(index, "quarter").flatMap((window) => {
    const missing = missingValues(index, { projects, quarter: window.period }).filter(
      ({ indicatorId }) => !told.has(indicatorId),
    );
    for (const { indicatorId } of missing) told.add(indicatorId);
    return missing.map((value) => missingValue(index, window, value));
  });
};

/** What those who follow all projects are told of each closing quarter: how many values are still missing. */
export const closingValueReminders = (
  index: PortfolioIndex,
  projects: readonly ProjectRecord[],
): Reminder[] =>
  openWindows(index, "quarter")
    .filter((window) => isClosing(window, index.today))
    .flatMap((window): Reminder[] => {
      const { period, lastDay } = window;
      const missing = missingValues(index, { projects, quarter: period }).length;
      if (missing === 0) return [];
      const thing = { entity: "ReportingPeriod", entityId: period.id, projectId: null } as const;
      const details = { projectName: null, quarter: period.startsOn, lastDay, missing };
      return [{ kind: "period_closing", ...thing, details, since: closingSince(window) }];
    });
