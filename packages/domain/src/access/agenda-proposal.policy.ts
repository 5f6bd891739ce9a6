import type { Actor } from "./actor.ts";
import { keepsRegistry } from "./holds-role.ts";
import { curates, type ProjectSubject } from "./project-subject.ts";

/** Proposing a question to the Council: the curator of its sector, and those who keep the registry. */
export const mayProposeQuestion = (actor: Actor, subject: ProjectSubject): boolean =>
  curates(actor, subject) || keepsRegistry(actor);
