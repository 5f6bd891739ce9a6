import type { Actor } from "./actor.ts";
import { keepsRegistry } from "./holds-role.ts";

/** Entering, editing, archiving and removing what the registry holds: those who keep it. */
export const mayKeepRegistry = (actor: Actor): boolean => keepsRegistry(actor);
