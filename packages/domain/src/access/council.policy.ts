import type { Actor } from "./actor.ts";
import { holdsAnyRole, holdsRole, keepsRegistry } from "./holds-role.ts";

/** Meetings and agendas are open to every role: a lead must see what goes to the Council about the own project. */
export const mayReadCouncil = (actor: Actor): boolean => holdsAnyRole(actor);

/** Planning a meeting and writing its agenda: the secretary, and those who keep the registry. */
export const mayPrepareMeeting = (actor: Actor): boolean =>
  holdsRole(actor, "council_secretary") || keepsRegistry(actor);

/** Entering who belongs to the Council and its rules: the secretary, and those who keep the registry. */
export const mayAdministerCouncil = (actor: Actor): boolean =>
  holdsRole(actor, "council_secretary") || keepsRegistry(actor);
