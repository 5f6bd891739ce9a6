import { deleteRecord } from "@kedr/db";
import { referrersOf, type RemoveIndicatorInput } from "@kedr/domain";
import { AppError, refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeCard, findIndicatorRead, type ChangedCard } from "./change-card.ts";

/**
 * Takes an indicator away with its targets and its formula; only one that nothing else speaks of, and none of the source.
 * @throws AppError `forbidden`, `not_found`, `conflict`, or `not_allowed_now`; its `current` is `{referrers: Referrer[]}`
 */
export function removeIndicator(
  context: ServiceContext,
  { requestId, ...read }: RemoveIndicatorInput,
): Promise<ChangedCard> {
  return changeCard(context, { requestId, procedure: "indicator.remove" }, async (tx, portfolio) => {
    const { id, origin } = findIndicatorRead(portfolio, read);
    if (origin === "source") throw refused({ code: "indicator_of_source", field: null });
    const referrers = referrersOf(portfolio, id);
    if (referrers.length > 0)
      throw new AppError("not_allowed_now", { reason: "indicator_referred", current: { referrers } });
    const own = (record: { indicatorId: string }): boolean => record.indicatorId === id;
    for (const target of portfolio.IndicatorTarget.filter(own))
      await deleteRecord(tx, "IndicatorTarget", target.id);
    for (const term of portfolio.FormulaTerm.filter(own)) await deleteRecord(tx, "FormulaTerm", term.id);
    await deleteRecord(tx, "Indicator", id);
    return { indicatorId: id };
  });
}
