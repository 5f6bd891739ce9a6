import { myWork, type MyWork } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** The milestones of the projects that the actor's post leads; empty for an account without a post. */
export async function getMyWork(context: ServiceContext, { asOf }: AsOfInput): Promise<MyWork> {
  authorise(context.actor, "work.read", null);
  const index = await readAt(context, asOf);
  // No post has an empty id, so an account without a post leads nothing.
  return myWork(index, context.actor.positionId ?? "");
}
