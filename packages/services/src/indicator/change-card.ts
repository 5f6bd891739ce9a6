import { readPortfolioIn, type Transaction } from "@kedr/db";
import type { IndicatorRecord, Portfolio } from "@kedr/domain";
import { notFound, requireVersion } from "../app-error.ts";
import { applyOnce, type MutationKey } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/** Which indicator's card was changed. */
export interface ChangedCard {
  indicatorId: string;
}

/** The way of every write to an indicator's card: the portfolio is read inside the transaction. */
export function changeCard(
  context: ServiceContext,
  key: MutationKey,
  body: (tx: Transaction, portfolio: Portfolio) => Promise<ChangedCard>,
): Promise<ChangedCard> {
  const { actor, today } = context;
  return applyOnce(context, key, async (tx) => {
    authorise(actor, "indicator.administer", null);
    return body(tx, await readPortfolioIn(tx, { today }));
  });
}

/** @throws AppError `not_found` with the field `indicatorId` */
export function findIndicator({ Indicator }: Portfolio, indicatorId: string): IndicatorRecord {
  const indicator = Indicator.find(({ id }) => id === indicatorId);
  if (indicator === undefined) throw notFound("indicatorId");
  return indicator;
}

/**
 * An indicator in the version that the writer has read.
 * @throws AppError `not_found`, or `conflict`
 */
export function findIndicatorRead(
  portfolio: Portfolio,
  { indicatorId, version }: { indicatorId: string; version: number },
): IndicatorRecord {
  const indicator = findIndicator(portfolio, indicatorId);
  requireVersion(indicator, version);
  return indicator;
}
