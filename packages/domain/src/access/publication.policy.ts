import type { Actor } from "./actor.ts";
import { keepsRegistry } from "./holds-role.ts";

/** What is published under a number is answered for by those who keep the registry. */
export const mayPublish = (actor: Actor): boolean => keepsRegistry(actor);
