import type { Actor } from "./actor.ts";
import { keepsRegistry } from "./holds-role.ts";
import { curates, leads, type ProjectSubject } from "./project-subject.ts";

/** Asking to move a target: the lead of the project, and those who keep the registry. */
export const mayRequestReschedule = (actor: Actor, project: ProjectSubject): boolean =>
  leads(actor, project) || keepsRegistry(actor);

/** Deciding on a moved target: the curator of the sector, and those who keep the registry; never the lead alone. */
export const mayDecideReschedule = (actor: Actor, project: ProjectSubject): boolean =>
  curates(actor, project) || keepsRegistry(actor);
