import { can, projectPage, type ProjectPage } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * The whole page of a project. The past can be looked at, not changed.
 * @throws AppError `not_found` when there is no such project, or was none on that day.
 */
export async function getProject(
  context: ServiceContext,
  { projectId, asOf }: AsOfInput & { projectId: string },
): Promise<ProjectPage> {
  const { actor, today } = context;
  const index = await readAt(context, asOf);
  // An archived one is looked at too; nothing is done to it.
  const project = index.recorded.Project.find(({ id }) => id === projectId);
  if (project === undefined) throw notFound("projectId");
  authorise(actor, "project.read", project);
  const isPresent = index.today === today;
  const page = projectPage(index, projectId, {
    canUpdate: isPresent && can(actor, "milestone.update", project),
    canComment: isPresent && can(actor, "milestone.comment", project),
  });
  if (page === null) throw notFound("projectId");
  return page;
}
