import { reportQueue, type ReportQueue } from "@kedr/domain";
import { actorOn } from "../actor-on.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** What awaits whom in the projects that the actor reviews or leads; empty for whoever does neither. */
export async function getReportQueue(context: ServiceContext, { asOf }: AsOfInput): Promise<ReportQueue> {
  const { actor, today } = context;
  authorise(actor, "portfolio.read", null);
  const index = await readAt(context, asOf);
  return index.today === today
    ? reportQueue(index, { actor, isPast: false })
    : reportQueue(index, { actor: actorOn(index, actor), isPast: true });
}
