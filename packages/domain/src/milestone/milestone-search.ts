import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { findsAllWords } from "../wording/searchable.ts";
import { inPlanOrder } from "./milestone-plan-order.ts";
import type { FoundMilestones } from "./milestone-plan.view.ts";
import { milestoneState } from "./milestone-state.ts";

/** Longer lists are not read: whoever searches types another word. */
const longestAnswer = 50;

interface MilestoneQuery {
  /** Where to look: the plan's own project, and whatever else the actor may read. */
  own: ProjectRecord;
  others: readonly ProjectRecord[];
  text: string;
}

/**
 * Milestones that one of the plan may be made to wait for, found by words of their titles and of their projects' names,
 * in the order of each plan. Those cancelled are left out: nothing can wait for them.
 */
export const searchMilestones = (
  index: PortfolioIndex,
  { own, others, text }: MilestoneQuery,
): FoundMilestones => {
  const projects = [own, ...others.toSorted((one, other) => compareRussian(one.name, other.name))];
  let room = longestAnswer;
  let more = 0;
  const found = projects.flatMap(({ id, name }) => {
    const matching = inPlanOrder(index.milestonesByProject.get(id) ?? []).filter(
      (milestone) =>
        milestoneState(milestone, index.today) !== "cancelled" &&
        findsAllWords(text, [milestone.title, name]),
    );
    const listed = matching.slice(0, room);
    room -= listed.length;
    more += matching.length - listed.length;
    const milestones = listed.map((milestone) => ({ id: milestone.id, title: milestone.title }));
    return milestones.length === 0 ? [] : [{ id, name, milestones }];
  });
  return { projects: found, more };
};
