import { awaiting, type Awaiting } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** How many reports and requests await the actor now. */
export async function getAwaiting(context: ServiceContext): Promise<Awaiting> {
  authorise(context.actor, "portfolio.read", null);
  return awaiting(await readAt(context, undefined), context.actor);
}
