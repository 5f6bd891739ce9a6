import type { Actor } from "./actor.ts";
import { keepsRegistry } from "./holds-role.ts";
import { leads, type ProjectSubject } from "./project-subject.ts";

/** Risks and problem issues: the lead of the project, and those who keep the registry. */
export const mayUpdateRisk = (actor: Actor, project: ProjectSubject): boolean =>
  leads(actor, project) || keepsRegistry(actor);
