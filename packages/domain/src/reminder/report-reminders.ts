import { addDays, daysBetween, monthStart } from "../calendar/days.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import { latestReport, oldestCountedPeriod } from "../report/report.ts";
import type { Reminder } from "./reminder.ts";
import {
  closingSince,
  dueSince,
  isClosing,
  openWindows,
  reportOf,
  type ReportWindow,
} from "./report-window.ts";

const week = 7;

const missingReport = (
  { index, project }: { index: PortfolioIndex; project: ProjectRecord },
  window: ReportWindow,
): Reminder => {
  const thing = { entity: "Project", entityId: project.id, projectId: project.id } as const;
  const { period, dueOn, lastDay } = window;
  const told = { projectName: project.name, period: period.startsOn };
  return isClosing(window, index.today)
    ? {
        kind: "period_closing",
        ...thing,
        details: { ...told, lastDay, missing: 1 },
        since: closingSince(window),
      }
    : {
        kind: "report_due",
        ...thing,
        details: { ...told, dueOn },
        since: dueSince(window, index.today),
      };
};

const returnedReport = (
  { index, project }: { index: PortfolioIndex; project: ProjectRecord },
  { period }: ReportWindow,
): Reminder[] => {
  const report = reportOf(index, { projectId: project.id, startsOn: period.startsOn });
  if (report?.state !== "returned") return [];
  const { reviewComment, reviewedOn, submittedOn, periodStart } = report;
  const details = { projectName: project.name, period: periodStart, comment: reviewComment };
  const thing = { entity: "ProgressReport", entityId: report.id, projectId: project.id } as const;
  return [{ kind: "report_returned", ...thing, details, since: reviewedOn ?? submittedOn }];
};

const stale = (index: PortfolioIndex, project: ProjectRecord): Reminder[] => {
  const { today, thresholds } = index;
  const last = latestReport(index.reportsByProject.get(project.id) ?? [])?.periodStart ?? null;
  if (last !== null && last >= oldestCountedPeriod(today, thresholds.reportPeriods)) return [];
  const first = monthStart(today);
  const since = addDays(first, Math.floor(daysBetween(first, today) / week) * week);
  const thing = { entity: "Project", entityId: project.id, projectId: project.id } as const;
  const details = { projectName: project.name, lastPeriod: last };
  return [{ kind: "project_stale", ...thing, details, since }];
};

/**
 * What a project's lead is told of its reports: one that is due, missing while the window closes, or returned; and that
 * none has come for two months. Of several open months the earliest is told, so that a project is told of once.
 */
export const reportReminders = (index: PortfolioIndex, project: ProjectRecord): Reminder[] => {
  const windows = openWindows(index, "month");
  const missing = windows.filter(({ period: { startsOn } }) => {
    const state = reportOf(index, { projectId: project.id, startsOn })?.state;
    return state === undefined || state === "returned";
  });
  const toTell = missing.find(
    (window) =>
      isClosing(window, index.today) ||
      reportOf(index, { projectId: project.id, startsOn: window.period.startsOn }) === undefined,
  );
  return [
    ...windows.flatMap((window) => returnedReport({ index, project }, window)),
    ...(toTell === undefined ? [] : [missingReport({ index, project }, toTell)]),
    ...stale(index, project),
  ];
};

/** What those who follow all projects are told of a closing month: how many reports are still missing. */
export const closingReminders = (index: PortfolioIndex, projects: readonly ProjectRecord[]): Reminder[] =>
  openWindows(index, "month")
    .filter((window) => isClosing(window, index.today))
    .flatMap((window): Reminder[] => {
      const { period, lastDay } = window;
      const missing = projects.filter(({ id }) => {
        const state = reportOf(index, { projectId: id, startsOn: period.startsOn })?.state;
        return state === undefined || state === "returned";
      }).length;
      if (missing === 0) return [];
      return [
        {
          kind: "period_closing",
          entity: "ReportingPeriod",
          entityId: period.id,
          projectId: null,
          details: { projectName: null, period: period.startsOn, lastDay, missing },
          since: closingSince(window),
        },
      ];
    });
