import { milestoneViewIn } from "../milestone/milestone-list.ts";
import type { MilestoneView } from "../milestone/milestone.view.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { SectorMilestone, SectorProjectMilestones } from "./sector.view.ts";

const lean = (view: MilestoneView): SectorMilestone => ({
  id: view.id,
  number: view.number,
  title: view.title,
  state: view.state,
  isCritical: view.isCritical,
  baselineDate: view.baselineDate,
  forecastDate: view.forecastDate,
  actualDate: view.actualDate,
  slipDays: view.slipDays,
  moves: view.moves,
});

/** The milestones that a project opens to, without their comments and files; null for a project that is not recorded. */
export const sectorProject = (index: PortfolioIndex, projectId: string): SectorProjectMilestones | null =>
  index.projectById.has(projectId)
    ? {
        projectId,
        milestones: (index.milestonesByProject.get(projectId) ?? [])
          .toSorted((one, other) => one.number - other.number || (one.id < other.id ? -1 : 1))
          .map((milestone) => lean(milestoneViewIn(index, milestone))),
      }
    : null;
