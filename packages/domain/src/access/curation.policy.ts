import type { Actor } from "./actor.ts";
import { keepsRegistry } from "./holds-role.ts";

/** Who curates what, and how the posts are filled, is entered by those who keep the registry. */
export const mayAdministerCuration = (actor: Actor): boolean => keepsRegistry(actor);
