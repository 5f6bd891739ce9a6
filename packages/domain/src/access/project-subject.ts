import type { Actor } from "./actor.ts";

/** What permissions look at in a project. A project record is one. */
export interface ProjectSubject {
  leadPositionId: string | null;
  industryId: string;
}

/** The project is led by the actor's post. */
export const leads = (actor: Actor, project: ProjectSubject): boolean =>
  actor.roles.includes("project_lead") &&
  actor.positionId !== null &&
  project.leadPositionId === actor.positionId;

/** The project belongs to an industry that the actor's post curates. */
export const curates = (actor: Actor, project: ProjectSubject): boolean =>
  actor.roles.includes("deputy_governor") && actor.curatedIndustryIds.includes(project.industryId);
