import type { Actor } from "./actor.ts";
import { holdsAnyRole } from "./holds-role.ts";
import type { ProjectSubject } from "./project-subject.ts";

/** Every role reads every project: a strategy is steered in the open. */
export const mayReadProject = (actor: Actor, _project: ProjectSubject): boolean => holdsAnyRole(actor);

/** Whoever reads a project may see who changed what in it. */
export const mayReadHistory = mayReadProject;
