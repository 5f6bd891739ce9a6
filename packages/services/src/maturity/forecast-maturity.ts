import { maturityForecast, type MaturityForecast } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** When the region and the industries of the index are expected to reach their targets. */
export async function getMaturityForecast(
  context: ServiceContext,
  { asOf }: AsOfInput,
): Promise<MaturityForecast> {
  authorise(context.actor, "portfolio.read", null);
  const { portfolio } = await readAt(context, asOf);
  return maturityForecast(portfolio);
}
