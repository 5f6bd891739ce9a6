import {
  projectCardChoices,
  projectCardView,
  type ProjectCardChoices,
  type ProjectCardView,
} from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** The form of a passport: the card to edit, null for a new one, and what it may name. */
export interface ProjectForm {
  card: ProjectCardView | null;
  choices: ProjectCardChoices;
}

/** @throws AppError `forbidden`, or `not_found` for a project that is not there or is in the archive */
export async function getProjectForm(
  context: ServiceContext,
  { projectId }: { projectId: string | null },
): Promise<ProjectForm> {
  authorise(context.actor, "registry.keep", null);
  const index = await readAt(context, undefined);
  const card = projectId === null ? null : projectCardView(index, projectId);
  if (projectId !== null && card === null) throw notFound("projectId");
  return { card, choices: projectCardChoices(index) };
}
