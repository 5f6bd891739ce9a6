import { rescheduleLedger, type LedgerQuery, type RescheduleLedger } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** The ledger of moved targets. Whoever may read the portfolio sees what was moved in it, and by whom. */
export async function getRescheduleLedger(
  context: ServiceContext,
  { asOf, ...query }: LedgerQuery & AsOfInput,
): Promise<RescheduleLedger> {
  authorise(context.actor, "portfolio.read", null);
  return rescheduleLedger(await readAt(context, asOf), query);
}
