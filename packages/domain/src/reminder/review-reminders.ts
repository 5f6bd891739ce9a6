import type { Actor } from "../access/actor.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { groupedBy } from "../portfolio/grouping.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import type { ProgressReportRecord } from "../report/report.record.ts";
import { periodId } from "../reporting/period.ts";
import type { PeriodKind } from "../reporting/reporting.record.ts";
import type { Reminder } from "./reminder.ts";

/** What both kinds of reports have in common: of months, and of quarters' values. */
type Received = Pick<ProgressReportRecord, "state" | "submittedOn" | "submittedById"> & {
  startsOn: CalendarDate;
};

const submittedLast = (reports: readonly Received[]) =>
  reports.map(({ submittedOn }) => submittedOn).reduce((one, other) => (one > other ? one : other));

const awaitingOf = (
  reports: readonly Received[],
  { actor, kind }: { actor: Actor; kind: PeriodKind },
): Reminder[] => {
  const byPeriod = groupedBy(reports, ({ startsOn }) => startsOn);
  return [...byPeriod.values()].flatMap((received): Reminder[] => {
    const awaiting = received.filter(
      ({ state, submittedById }) => state === "submitted" && submittedById !== actor.accountId,
    );
    const [first] = awaiting;
    if (first === undefined) return [];
    const { startsOn } = first;
    return [
      {
        kind: "report_submitted",
        entity: "ReportingPeriod",
        entityId: periodId(kind, startsOn),
        projectId: null,
        details: {
          ...(kind === "month" ? { period: startsOn } : { quarter: startsOn }),
          received: received.length,
        },
        since: submittedLast(awaiting),
      },
    ];
  });
};

/**
 * What a reviewer is told of reports that await review: one line a month, and one a quarter of values told apart, however
 * many there are. What the reviewer submitted is for others to review.
 */
export const submittedReminders = (
  index: PortfolioIndex,
  { actor, projects }: { actor: Actor; projects: readonly ProjectRecord[] },
): Reminder[] => {
  const ids = new Set(projects.map(({ id }) => id));
  const months = projects
    .flatMap(({ id }) => index.reportsByProject.get(id) ?? [])
    .map((report) => ({ ...report, startsOn: report.periodStart }));
  const quarters = index.portfolio.ValueReport.filter(({ projectId }) => ids.has(projectId)).map(
    (report) => ({ ...report, startsOn: report.quarterStart }),
  );
  return [
    ...awaitingOf(months, { actor, kind: "month" }),
    ...awaitingOf(quarters, { actor, kind: "quarter" }),
  ];
};
