import {
  contributionOf,
  indicatorsOf,
  judgeLinks,
  mayLink,
  nothingMay,
  type IndicatorContributions,
  type ProjectContributions,
} from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * The projects that are to move an indicator, and what they bring against what it needs. The past can be looked at, not
 * changed.
 * @throws AppError `not_found` when there is no such indicator, or was none on that day
 */
export async function getIndicatorContributions(
  context: ServiceContext,
  { indicatorId, asOf }: AsOfInput & { indicatorId: string },
): Promise<IndicatorContributions> {
  const { actor, today } = context;
  authorise(actor, "portfolio.read", null);
  const index = await readAt(context, asOf);
  const isPresent = index.today === today;
  const found = contributionOf(index, indicatorId, {
    judge: isPresent ? judgeLinks(index, actor) : () => nothingMay,
    canLink: isPresent && mayLink(index, actor, null),
  });
  if (found === null) throw notFound("indicatorId");
  return found;
}

/**
 * The indicators that a project is to move. The past can be looked at, not changed.
 * @throws AppError `not_found` when there is no such project, or was none on that day
 */
export async function getProjectContributions(
  context: ServiceContext,
  { projectId, asOf }: AsOfInput & { projectId: string },
): Promise<ProjectContributions> {
  const { actor, today } = context;
  const index = await readAt(context, asOf);
  const project = index.projectById.get(projectId);
  if (project === undefined) throw notFound("projectId");
  authorise(actor, "project.read", project);
  const isPresent = index.today === today;
  const found = indicatorsOf(index, projectId, {
    judge: isPresent ? judgeLinks(index, actor) : () => nothingMay,
    canLink: isPresent && mayLink(index, actor, project),
  });
  if (found === null) throw notFound("projectId");
  return found;
}
