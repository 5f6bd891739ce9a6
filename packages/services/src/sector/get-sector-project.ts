import { sectorProject, type SectorProjectMilestones } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * The milestones of a project that somebody opens on the sector's page.
 * @throws AppError `not_found` for a project that does not exist.
 */
export async function getSectorProject(
  context: ServiceContext,
  { projectId, asOf }: AsOfInput & { projectId: string },
): Promise<SectorProjectMilestones> {
  authorise(context.actor, "sector.read", null);
  const index = await readAt(context, asOf);
  const project = sectorProject(index, projectId);
  if (project === null) throw notFound("projectId");
  return project;
}
