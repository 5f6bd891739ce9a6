import { addDays } from "../calendar/days.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { isCounted } from "../portfolio/roll-up.ts";
import { summariseProjects } from "../project/project-summary.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { byPlannedDate, listMilestones, overdueOf } from "./milestone-list.ts";
import type { MilestoneListItem, MyWork } from "./milestone.view.ts";

const soonDays = 30;
const recentDays = 30;

const newestFirst = (one: MilestoneListItem, other: MilestoneListItem): number =>
  one.actualDate === other.actualDate
    ? byPlannedDate(one, other)
    : (one.actualDate ?? "") > (other.actualDate ?? "")
      ? -1
      : 1;

/**
 * The milestones of the projects that a post leads, by urgency: each open one in one bucket, the completed of the last
 * 30 days for looking back, older and cancelled ones nowhere. Cancelled projects are left out.
 */
export const myWork = (index: PortfolioIndex, positionId: string): MyWork => {
  const { today } = index;
  const led = index.portfolio.Project.filter((project) => project.leadPositionId === positionId);
  const milestones = listMilestones(index, led);
  const inState = (state: MilestoneListItem["state"]): MilestoneListItem[] =>
    milestones.filter((milestone) => milestone.state === state).toSorted(byPlannedDate);
  const onTrack = Object.groupBy(inState("on_track"), ({ baselineDate }) =>
    baselineDate !== null && baselineDate <= addDays(today, soonDays) ? "soon" : "later",
  );
  return {
    overdue: overdueOf(milestones),
    atRisk: inState("at_risk"),
    soon: onTrack.soon ?? [],
    undated: inState("undated"),
    later: onTrack.later ?? [],
    recentlyCompleted: inState("completed")
      .filter(({ actualDate }) => actualDate !== null && actualDate >= addDays(today, -recentDays))
      .toSorted(newestFirst),
    projects: summariseProjects(index)
      .filter((project) => project.lead?.id === positionId && isCounted(project))
      .toSorted((one, other) => compareRussian(one.name, other.name))
      .map(({ id, name, health, progress }) => ({
        id,
        name,
        health: health.effective,
        progress: progress?.actual ?? null,
      })),
  };
};
