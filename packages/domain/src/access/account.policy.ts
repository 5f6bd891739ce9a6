import type { Actor } from "./actor.ts";
import { holdsRole } from "./holds-role.ts";

/** Accounts and roles are given by administrators alone. */
export const mayAdministerAccounts = (actor: Actor): boolean => holdsRole(actor, "administrator");
