import type { Actor } from "./actor.ts";
import type { CouncilSubject } from "./council-subject.ts";
import { holdsAnyRole, holdsRole, keepsRegistry } from "./holds-role.ts";

/**
 * Commenting an agenda that was sent round: members of the council by their post or role, whoever stands in for them,
 * deputy governors, and those who keep the registry.
 */
export const mayCommentAgenda = (actor: Actor, { memberPositionIds }: CouncilSubject): boolean =>
  holdsRole(actor, "council_member", "deputy_governor") ||
  keepsRegistry(actor) ||
  (holdsAnyRole(actor) && actor.positionId !== null && memberPositionIds.includes(actor.positionId));
