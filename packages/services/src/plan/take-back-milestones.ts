import { deleteRecord } from "@kedr/db";
import { untouchedOf, wasJustAdded, type MilestonePlan, type TakeBackMilestonesInput } from "@kedr/domain";
import { refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changePlan, milestoneIn } from "./change-plan.ts";

/**
 * Takes back what was added today and not touched since, as an undo; all of it or nothing. Anything else is cancelled, with
 * a reason.
 * @throws AppError `not_allowed_now` when somebody has worked on one of them
 */
export function takeBackMilestones(
  context: ServiceContext,
  { requestId, projectId, milestoneIds }: TakeBackMilestonesInput,
): Promise<MilestonePlan> {
  const { today } = context;
  return changePlan(context, { requestId, procedure: "plan.takeBack", projectId }, async (tx, plan) => {
    const { portfolio } = plan.index;
    const wanted = milestoneIds.map((id) => milestoneIn(plan, id));
    const free = untouchedOf(wanted, portfolio).filter((milestone) => wasJustAdded(milestone, today));
    if (free.length < wanted.length) throw refused({ code: "milestone_settled_in", field: null });
    const ids = new Set(milestoneIds);
    const ties = portfolio.MilestoneDependency.filter(({ milestoneId }) => ids.has(milestoneId));
    for (const { id } of ties) await deleteRecord(tx, "MilestoneDependency", id);
    for (const { id } of wanted) await deleteRecord(tx, "Milestone", id);
  });
}
