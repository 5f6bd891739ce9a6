import { decisionList, type DecisionList } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { readEffectLog } from "./read-effect-log.ts";

/** All decisions with what followed from them, as known on a day. */
export async function listDecisions(context: ServiceContext, { asOf }: AsOfInput): Promise<DecisionList> {
  authorise(context.actor, "council.read", null);
  const index = await readAt(context, asOf);
  const log = await readEffectLog(context, index, index.portfolio.Decision);
  return decisionList(index.portfolio, log);
}
