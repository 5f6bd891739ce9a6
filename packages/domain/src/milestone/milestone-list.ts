import type { CalendarDate } from "../calendar/calendar-date.ts";
import { daysBetween } from "../calendar/days.ts";
import { industryReference, positionReference, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { isCounted } from "../portfolio/roll-up.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import { milestoneView } from "./milestone-view.ts";
import type { MilestoneRecord } from "./milestone.record.ts";
import type { MilestoneListItem, MilestoneView } from "./milestone.view.ts";

/** A milestone of the index as it stands on the index's day. */
export const milestoneViewIn = (index: PortfolioIndex, milestone: MilestoneRecord): MilestoneView =>
  milestoneView({
    milestone,
    comments: index.commentsByMilestone.get(milestone.id) ?? [],
    attachments: index.attachmentsByMilestone.get(milestone.id) ?? [],
    reschedules: (index.reschedulesByProject.get(milestone.projectId) ?? []).filter(
      ({ milestoneId }) => milestoneId === milestone.id,
    ),
    today: index.today,
    thresholds: index.thresholds,
  });

const milestonesOf = (index: PortfolioIndex, project: ProjectRecord): MilestoneListItem[] => {
  const industryName = industryReference(index, project.industryId).name;
  const leadTitle = positionReference(index, project.leadPositionId)?.name ?? null;
  return (index.milestonesByProject.get(project.id) ?? []).map((milestone) => ({
    ...milestoneViewIn(index, milestone),
    projectName: project.name,
    industryName,
    leadTitle,
  }));
};

/** The milestones of the projects as one list, in no particular order. Cancelled projects are left out, as in roll-ups. */
export const listMilestones = (
  index: PortfolioIndex,
  projects: readonly ProjectRecord[],
): MilestoneListItem[] => projects.filter(isCounted).flatMap((project) => milestonesOf(index, project));

const compareIds = (one: MilestoneListItem, other: MilestoneListItem): number =>
  one.projectId === other.projectId ? one.number - other.number : one.projectId < other.projectId ? -1 : 1;

/** Earliest planned date first; those without one last. */
export const byPlannedDate = (one: MilestoneListItem, other: MilestoneListItem): number => {
  if (one.baselineDate === other.baselineDate) return compareIds(one, other);
  if (one.baselineDate === null) return 1;
  if (other.baselineDate === null) return -1;
  return one.baselineDate < other.baselineDate ? -1 : 1;
};

const byWorstSlip = (one: MilestoneListItem, other: MilestoneListItem): number =>
  (other.slipDays ?? 0) - (one.slipDays ?? 0) || byPlannedDate(one, other);

/** The overdue ones, worst slip first. */
export const overdueOf = (milestones: readonly MilestoneListItem[]): MilestoneListItem[] =>
  milestones.filter(({ state }) => state === "overdue").toSorted(byWorstSlip);

/**
 * The open ones whose planned date lies from `from` to `to` days after today, both included; soonest first.
 * The promised date counts, not the forecast: what will be missed belongs on the list.
 */
export const dueWithin = (
  milestones: readonly MilestoneListItem[],
  { today, from, to }: { today: CalendarDate; from: number; to: number },
): MilestoneListItem[] =>
  milestones
    .filter(({ state, baselineDate }) => {
      if ((state !== "on_track" && state !== "at_risk") || baselineDate === null) return false;
      const days = daysBetween(today, baselineDate);
      return days >= from && days <= to;
    })
    .toSorted(byPlannedDate);
