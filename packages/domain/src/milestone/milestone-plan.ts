import { byId } from "../portfolio/grouping.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import { milestoneViewIn } from "./milestone-list.ts";
import { inPlanOrder } from "./milestone-plan-order.ts";
import { planProblems } from "./milestone-plan-problems.ts";
import type { MilestonePlan, PlanAbilities, PlannedMilestone, PrecedentView } from "./milestone-plan.view.ts";
import { milestoneState } from "./milestone-state.ts";
import { milestoneTemplates } from "./milestone-template.ts";
import type { MilestoneRecord } from "./milestone.record.ts";
import { untouchedOf, wasJustAdded } from "./untouched-milestone.ts";

interface Surroundings {
  milestoneById: ReadonlyMap<string, MilestoneRecord>;
  /** Weight of the milestones that count. */
  whole: number;
  untouched: ReadonlySet<string>;
}

const precedentsOf = (
  index: PortfolioIndex,
  milestone: MilestoneRecord,
  milestoneById: Surroundings["milestoneById"],
): PrecedentView[] =>
  (index.precedentsByMilestone.get(milestone.id) ?? [])
    .flatMap(({ dependsOnId }) => milestoneById.get(dependsOnId) ?? [])
    .toSorted((one, other) =>
      one.projectId === other.projectId
        ? one.number - other.number
        : one.projectId < other.projectId
          ? -1
          : 1,
    )
    .map(({ id, title, projectId }) => ({
      id,
      title,
      projectName:
        projectId === milestone.projectId ? null : (index.projectById.get(projectId)?.name ?? null),
    }));

const isCounted = (milestone: MilestoneRecord, { today }: PortfolioIndex): boolean =>
  milestoneState(milestone, today) !== "cancelled";

const planned = (
  index: PortfolioIndex,
  milestone: MilestoneRecord,
  { milestoneById, whole, untouched }: Surroundings,
): PlannedMilestone => ({
  ...milestoneViewIn(index, milestone),
  recurrence: milestone.recurrence,
  recursUntil: milestone.recursUntil,
  share: isCounted(milestone, index) && whole > 0 ? (milestone.weight * 100) / whole : null,
  dependsOn: precedentsOf(index, milestone, milestoneById),
  canTakeBack: untouched.has(milestone.id) && wasJustAdded(milestone, index.today),
});

/** The plan of a project on the index's day. */
export const milestonePlan = (
  index: PortfolioIndex,
  project: ProjectRecord,
  abilities: PlanAbilities,
): MilestonePlan => {
  const own = inPlanOrder(index.milestonesByProject.get(project.id) ?? []);
  const milestoneById = byId(index.portfolio.Milestone);
  const whole = own
    .filter((milestone) => isCounted(milestone, index))
    .reduce((sum, { weight }) => sum + weight, 0);
  const untouched = new Set(
    own.flatMap((milestone) => untouchedOf([milestone], index.portfolio)).map(({ id }) => id),
  );
  const milestones = own.map((milestone) => planned(index, milestone, { milestoneById, whole, untouched }));
  const { id, name, stage } = project;
  return {
    project: { id, name, stage },
    milestones,
    problems: planProblems({ milestones, milestoneById, today: index.today }),
    templates: milestoneTemplates(index.portfolio),
    abilities,
  };
};
