import { indicatorList, type IndicatorList } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** Every indicator with its values, targets and links. */
export async function listIndicators(context: ServiceContext, { asOf }: AsOfInput): Promise<IndicatorList> {
  authorise(context.actor, "portfolio.read", null);
  const index = await readAt(context, asOf);
  return indicatorList(index.portfolio);
}
