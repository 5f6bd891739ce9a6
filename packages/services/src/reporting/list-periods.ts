import { can, periodList, type PeriodList } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** All reporting periods with how far the reporting on each has come. */
export async function listPeriods(context: ServiceContext, { asOf }: AsOfInput): Promise<PeriodList> {
  const { actor, today } = context;
  authorise(actor, "portfolio.read", null);
  const { portfolio } = await readAt(context, asOf);
  return periodList(portfolio, portfolio.today === today && can(actor, "period.administer", null));
}
