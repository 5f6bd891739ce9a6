import { rescheduleEffect, type PreviewRescheduleInput, type RescheduleEffect } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * What moving a milestone's baseline to a day would do. Nothing is written.
 * @throws AppError `not_found`
 */
export async function previewReschedule(
  context: ServiceContext,
  { asOf, ...move }: PreviewRescheduleInput & AsOfInput,
): Promise<RescheduleEffect> {
  const index = await readAt(context, asOf);
  const milestone = index.portfolio.Milestone.find(({ id }) => id === move.milestoneId);
  const project = milestone && index.projectById.get(milestone.projectId);
  if (project === undefined) throw notFound("milestoneId");
  authorise(context.actor, "project.read", project);
  const effect = rescheduleEffect(index, move);
  if (effect === null) throw notFound("milestoneId");
  return effect;
}
