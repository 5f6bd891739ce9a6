import type { MilestonePlan } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { planFor } from "./plan-answer.ts";

/**
 * The plan of a project: its milestones in order, with what to look through and what to build from.
 * @throws AppError `not_found` when there is no such project, or was none on that day.
 */
export async function getPlan(
  context: ServiceContext,
  { projectId, asOf }: AsOfInput & { projectId: string },
): Promise<MilestonePlan> {
  const index = await readAt(context, asOf);
  const project = index.projectById.get(projectId);
  if (project === undefined) throw notFound("projectId");
  authorise(context.actor, "project.read", project);
  return planFor(context, { index, project });
}
