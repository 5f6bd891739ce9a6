import type { Actor } from "./actor.ts";
import { keepsRegistry } from "./holds-role.ts";
import { curates, leads, type ProjectSubject } from "./project-subject.ts";

/** Reporting: the lead of the project, and those who keep the registry in the lead's place. */
export const maySubmitReport = (actor: Actor, project: ProjectSubject): boolean =>
  leads(actor, project) || keepsRegistry(actor);

/** Accepting and returning a report: the curator of its sector, and those who keep the registry. */
export const mayReviewReport = (actor: Actor, project: ProjectSubject): boolean =>
  curates(actor, project) || keepsRegistry(actor);

/** Opening a period again and setting the schedule. */
export const mayAdministerPeriod = (actor: Actor): boolean => keepsRegistry(actor);
