import { can, searchMilestones, type FindMilestonesInput, type FoundMilestones } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * What milestones of a plan may be made to wait for, in every project that the planner may read.
 * @throws AppError `not_found`, or `forbidden` to whoever does not plan this project
 */
export async function findMilestones(
  context: ServiceContext,
  { projectId, text }: FindMilestonesInput,
): Promise<FoundMilestones> {
  const { actor } = context;
  const index = await readAt(context, undefined);
  const own = index.projectById.get(projectId);
  if (own === undefined) throw notFound("projectId");
  authorise(actor, "milestone.plan", own);
  const others = index.portfolio.Project.filter(
    (project) => project.id !== projectId && can(actor, "project.read", project),
  );
  return searchMilestones(index, { own, others, text });
}
