import type { Actor } from "./actor.ts";
import { holdsAnyRole, holdsRole, keepsRegistry } from "./holds-role.ts";

/** Any sector is open to every role; a deputy governor only starts in the own one. */
export const mayReadSector = (actor: Actor): boolean => holdsAnyRole(actor);

/** Deputy governors side by side: themselves, the Council that hears them, and those who keep the registry. */
export const mayCompareSectors = (actor: Actor): boolean =>
  holdsRole(actor, "deputy_governor", "council_secretary", "council_member") || keepsRegistry(actor);
