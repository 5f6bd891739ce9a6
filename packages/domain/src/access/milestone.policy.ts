import type { Actor } from "./actor.ts";
import { holdsRole, keepsRegistry } from "./holds-role.ts";
import { curates, leads, type ProjectSubject } from "./project-subject.ts";

/** Completing, reopening and forecasting: the lead of the project, and those who keep the registry. */
export const mayUpdateMilestone = (actor: Actor, project: ProjectSubject): boolean =>
  leads(actor, project) || keepsRegistry(actor);

/** Planning: making, editing, ordering and tying milestones. Baselines once set move only by request. */
export const mayPlanMilestones = mayUpdateMilestone;

/** Templates are shared by all projects, so those who keep the registry keep them. */
export const mayEditMilestoneTemplates = (actor: Actor): boolean => keepsRegistry(actor);

/**
 * Commenting: whoever may update; the deputy governor in the own sector, who asks the lead here; and the secretary,
 * who clears up a question before it goes to the Council. Members speak at the meeting, readers read.
 */
export const mayCommentMilestone = (actor: Actor, project: ProjectSubject): boolean =>
  mayUpdateMilestone(actor, project) || curates(actor, project) || holdsRole(actor, "council_secretary");
