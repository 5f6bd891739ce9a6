import { can, type Action, type ActionSubjects, type Actor } from "@kedr/domain";
import { AppError } from "./app-error.ts";

/**
 * Lets the actor through, or stops the use case.
 * @throws AppError `forbidden`
 */
export function authorise<A extends Action>(actor: Actor, action: A, subject: ActionSubjects[A]): void {
  if (!can(actor, action, subject)) throw new AppError("forbidden");
}
