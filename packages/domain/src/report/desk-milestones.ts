import type { CalendarDate } from "../calendar/calendar-date.ts";
import { byPlannedDate, listMilestones, overdueOf } from "../milestone/milestone-list.ts";
import type { MilestoneListItem, MilestoneState } from "../milestone/milestone.view.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import type { DeskMilestone } from "./report-desk.view.ts";

const openStates: readonly MilestoneState[] = ["at_risk", "undated", "on_track"];

const deskMilestone = (milestone: MilestoneListItem): DeskMilestone => ({
  id: milestone.id,
  number: milestone.number,
  title: milestone.title,
  baselineDate: milestone.baselineDate,
  forecastDate: milestone.forecastDate,
  actualDate: milestone.actualDate,
  state: milestone.state,
  isCritical: milestone.isCritical,
  requiresEvidence: milestone.requiresEvidence,
  evidence: milestone.evidence,
  files: milestone.files,
  version: milestone.version,
});

/** A project's open milestones by urgency, the longest overdue first, then those completed since a day. */
export const deskMilestones = (
  index: PortfolioIndex,
  project: ProjectRecord,
  completedSince: CalendarDate,
): DeskMilestone[] => {
  const milestones = listMilestones(index, [project]);
  const inState = (state: MilestoneState): MilestoneListItem[] =>
    milestones.filter((milestone) => milestone.state === state).toSorted(byPlannedDate);
  return [
    ...overdueOf(milestones),
    ...openStates.flatMap(inState),
    ...inState("completed").filter(({ actualDate }) => (actualDate ?? "") >= completedSince),
  ].map(deskMilestone);
};
