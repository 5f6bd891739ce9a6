import type { Actor } from "./actor.ts";
import { keepsRegistry } from "./holds-role.ts";

/** How indicators are counted, their cards and their values are kept by those who keep the registry. */
export const mayAdministerIndicators = (actor: Actor): boolean => keepsRegistry(actor);
