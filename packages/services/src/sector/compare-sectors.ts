import { compareSectors as compare, type SectorComparison } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** All deputy governors side by side; the lines add up to the strategy. */
export async function compareSectors(
  context: ServiceContext,
  { asOf }: AsOfInput,
): Promise<SectorComparison> {
  authorise(context.actor, "sector.compare", null);
  const index = await readAt(context, asOf);
  return compare(index);
}
