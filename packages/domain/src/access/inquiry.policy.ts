import type { Actor } from "./actor.ts";
import { keepsRegistry } from "./holds-role.ts";
import { curates, leads, type ProjectSubject } from "./project-subject.ts";

/** Asking the lead of a project: the curator of its sector, and those who keep the registry. */
export const mayAskInquiry = (actor: Actor, project: ProjectSubject): boolean =>
  curates(actor, project) || keepsRegistry(actor);

/** Answering: the lead of the project, and those who keep the registry in the lead's place. */
export const mayAnswerInquiry = (actor: Actor, project: ProjectSubject): boolean =>
  leads(actor, project) || keepsRegistry(actor);
