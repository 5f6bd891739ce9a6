import type { Actor } from "./actor.ts";
import { holdsRole } from "./holds-role.ts";

/** «Моя работа» is the page of those who lead projects. */
export const mayReadWork = (actor: Actor): boolean => holdsRole(actor, "project_lead");
