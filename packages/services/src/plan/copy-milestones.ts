import { draftsOfCopy, inPlanOrder, type CopyMilestonesInput, type MilestonePlan } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { changePlan } from "./change-plan.ts";
import { insertDrafts } from "./insert-drafts.ts";

/**
 * Copies what is planned in another project, so many days later; what became of it there is not copied.
 * @throws AppError `not_found` for a project or a milestone that is not there
 */
export function copyMilestones(
  context: ServiceContext,
  { requestId, projectId, fromProjectId, milestoneIds, shiftDays }: CopyMilestonesInput,
): Promise<MilestonePlan> {
  return changePlan(context, { requestId, procedure: "plan.copyFrom", projectId }, async (tx, plan) => {
    const { index } = plan;
    const source = index.projectById.get(fromProjectId);
    if (source === undefined) throw notFound("fromProjectId");
    authorise(context.actor, "project.read", source);
    const wanted = new Set(milestoneIds);
    const found = (index.milestonesByProject.get(fromProjectId) ?? []).filter(({ id }) => wanted.has(id));
    if (found.length < wanted.size) throw notFound("milestoneIds");
    const drafts = draftsOfCopy({
      milestones: inPlanOrder(found),
      dependencies: index.portfolio.MilestoneDependency,
      shiftDays,
    });
    await insertDrafts(tx, context, { plan, drafts });
  });
}
