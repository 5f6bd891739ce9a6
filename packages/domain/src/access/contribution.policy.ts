import type { Actor } from "./actor.ts";
import { holdsAnyRole, keepsRegistry } from "./holds-role.ts";
import type { LinkSubject } from "./link-subject.ts";
import { leads, type ProjectSubject } from "./project-subject.ts";

/** What a project is to bring is said by its lead, and by those who keep the registry. */
export const mayStateContribution = (actor: Actor, project: ProjectSubject): boolean =>
  leads(actor, project) || keepsRegistry(actor);

/**
 * A link is confirmed by the body that answers for the indicator, and by those who keep the registry. Whoever leads the
 * project does not confirm what was assumed of it, though the post be of that body.
 */
export const mayConfirmLink = (actor: Actor, { project, responsiblePositionIds }: LinkSubject): boolean =>
  keepsRegistry(actor) ||
  (holdsAnyRole(actor) &&
    actor.positionId !== null &&
    responsiblePositionIds.includes(actor.positionId) &&
    !leads(actor, project));
