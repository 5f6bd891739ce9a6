import { overallMaturity, overviewOf, type Overview } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** The strategy at a glance, on any day. */
export async function getOverview(context: ServiceContext, { asOf }: AsOfInput): Promise<Overview> {
  authorise(context.actor, "portfolio.read", null);
  const index = await readAt(context, asOf);
  return overviewOf(index, overallMaturity(index.portfolio));
}
