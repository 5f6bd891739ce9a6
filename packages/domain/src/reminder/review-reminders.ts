import type { Actor } from "../access/actor.ts";
import { groupedBy } from "../portfolio/grouping.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import type { ProgressReportRecord } from "../report/report.record.ts";
import { periodId } from "../reporting/period.ts";
import type { Reminder } from "./reminder.ts";

const submittedLast = (reports: readonly ProgressReportRecord[]) =>
  reports.map(({ submittedOn }) => submittedOn).reduce((one, other) => (one > other ? one : other));

/**
 * What a reviewer is told of reports that await review: one line a month, however many there are. What the reviewer
 * submitted is for others to review.
 */
export const submittedReminders = (
  index: PortfolioIndex,
  { actor, projects }: { actor: Actor; projects: readonly ProjectRecord[] },
): Reminder[] => {
  const reports = projects.flatMap(({ id }) => index.reportsByProject.get(id) ?? []);
  const byMonth = groupedBy(reports, ({ periodStart }) => periodStart);
  return [...byMonth.values()].flatMap((received): Reminder[] => {
    const awaiting = received.filter(
      ({ state, submittedBy }) => state === "submitted" && submittedBy !== actor.name,
    );
    const [first] = awaiting;
    if (first === undefined) return [];
    return [
      {
        kind: "report_submitted",
        entity: "ReportingPeriod",
        entityId: periodId("month", first.periodStart),
        projectId: null,
        details: { period: first.periodStart, received: received.length },
        since: submittedLast(awaiting),
      },
    ];
  });
};
