import { insertRecords, readPortfolioIn, updateRecord, type Transaction } from "@kedr/db";
import {
  periodList,
  periodsOn,
  type PeriodChange,
  type PeriodList,
  type ReportingPeriodRecord,
} from "@kedr/domain";
import { notFound, refused, requireVersion } from "../app-error.ts";
import { applyOnce, type MutationKey } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

interface PeriodMutation extends MutationKey {
  periodId: string;
  /** The version that the writer read. */
  version: number;
  rule: (period: ReportingPeriodRecord) => PeriodChange;
}

/** Stores a period that so far only the schedule knows: from now on its dates stand, whatever the schedule becomes. */
export async function keepPeriod(
  tx: Transaction,
  { ReportingPeriod }: { ReportingPeriod: readonly ReportingPeriodRecord[] },
  period: ReportingPeriodRecord,
): Promise<void> {
  if (!ReportingPeriod.includes(period)) await insertRecords(tx, "ReportingPeriod", [period]);
}

/**
 * The way of every change of a period: allowed, found, not changed meanwhile, not against a rule, stored.
 * @throws AppError `forbidden`, `not_found`, `conflict`, or what the rule refuses
 */
export function changePeriod(
  context: ServiceContext,
  { requestId, procedure, periodId, version, rule }: PeriodMutation,
): Promise<PeriodList> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure }, async (tx) => {
    authorise(actor, "period.administer", null);
    const portfolio = await readPortfolioIn(tx, { today });
    const period = periodsOn(portfolio).find(({ id }) => id === periodId);
    if (period === undefined) throw notFound("periodId");
    requireVersion(period, version);
    const change = rule(period);
    if (!change.isAllowed) throw refused(change.refusal);
    await keepPeriod(tx, portfolio, period);
    await updateRecord(tx, "ReportingPeriod", { id: periodId, fields: change.fields });
    return periodList(await readPortfolioIn(tx, { today }), true);
  });
}
