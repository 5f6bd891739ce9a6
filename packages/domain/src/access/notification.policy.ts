import type { Actor } from "./actor.ts";
import { holdsAnyRole } from "./holds-role.ts";

/** Everybody who holds a role is reminded of what is theirs, and of nobody else's. */
export const mayReadNotifications = (actor: Actor): boolean => holdsAnyRole(actor);
