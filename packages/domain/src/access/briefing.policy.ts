import type { Actor } from "./actor.ts";
import { holdsAnyRole } from "./holds-role.ts";

/** A briefing book holds what the overview and the sectors show, and is for whoever may read those. */
export const mayPrepareBriefing = (actor: Actor): boolean => holdsAnyRole(actor);
