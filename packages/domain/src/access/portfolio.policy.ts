import type { Actor } from "./actor.ts";
import { holdsAnyRole } from "./holds-role.ts";

/** Overview, indicators, posts: what all screens share is open to every role. */
export const mayReadPortfolio = (actor: Actor): boolean => holdsAnyRole(actor);
