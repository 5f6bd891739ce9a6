import { rescheduleQueue, type RescheduleQueue } from "@kedr/domain";
import { actorOn } from "../actor-on.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** The requests that wait for a decision in the projects where the actor decides or asks. The past is read-only. */
export async function getRescheduleQueue(
  context: ServiceContext,
  { asOf }: AsOfInput,
): Promise<RescheduleQueue> {
  const { actor, today } = context;
  authorise(actor, "portfolio.read", null);
  const index = await readAt(context, asOf);
  return index.today === today
    ? rescheduleQueue(index, { actor, isPast: false })
    : rescheduleQueue(index, { actor: actorOn(index, actor), isPast: true });
}
