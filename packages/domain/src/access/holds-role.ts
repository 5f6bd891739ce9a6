import type { Actor, Role } from "./actor.ts";

/** The actor holds at least one of the roles. */
export const holdsRole = (actor: Actor, ...anyOf: readonly Role[]): boolean =>
  anyOf.some((role) => actor.roles.includes(role));

/** Signed in with a role, whichever: an account whose last role was taken away sees nothing. */
export const holdsAnyRole = (actor: Actor): boolean => actor.roles.length > 0;

/** The department that keeps the registry, and whoever runs the installation. */
export const keepsRegistry = (actor: Actor): boolean => holdsRole(actor, "project_office", "administrator");
