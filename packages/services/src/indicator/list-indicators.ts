import { indicatorActs, regionIndicatorList, type IndicatorActs, type IndicatorList } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** Indicators, and what the actor may begin about them. */
export interface ListedIndicators extends IndicatorList {
  acts: IndicatorActs[];
}

/** Every indicator of the region with its values, targets and links. */
export async function listIndicators(
  context: ServiceContext,
  { asOf }: AsOfInput,
): Promise<ListedIndicators> {
  const { actor, today } = context;
  authorise(actor, "portfolio.read", null);
  const index = await readAt(context, asOf);
  const list = regionIndicatorList(index.portfolio);
  return { ...list, acts: indicatorActs(index, list.indicators, { actor, isPast: index.today !== today }) };
}
