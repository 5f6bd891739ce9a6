import { can, valueEntry, type ValueEntry } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** All indicators with their values, for the grid in which values are entered; on a past day nobody enters any. */
export async function getValueEntry(context: ServiceContext, { asOf }: AsOfInput): Promise<ValueEntry> {
  const { actor, today } = context;
  authorise(actor, "portfolio.read", null);
  const { portfolio } = await readAt(context, asOf);
  const isPresent = portfolio.today === today;
  return valueEntry(portfolio, { canEnter: isPresent && can(actor, "indicator.administer", null) });
}
