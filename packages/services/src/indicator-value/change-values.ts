import { readPortfolioIn, type Transaction } from "@kedr/db";
import {
  openQuestions,
  type IndicatorValueRecord,
  type Portfolio,
  type ValueQuestionCode,
  type ValueRefusal,
} from "@kedr/domain";
import { AppError, notFound, refused, requireVersion } from "../app-error.ts";
import { applyOnce, type MutationKey } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/** The way of every write to values entered by the office: the portfolio is read inside the transaction. */
export function changeValues<Answer>(
  context: ServiceContext,
  key: MutationKey,
  body: (tx: Transaction, portfolio: Portfolio) => Promise<Answer>,
): Promise<Answer> {
  const { actor, today } = context;
  return applyOnce(context, key, async (tx) => {
    authorise(actor, "indicator.administer", null);
    return body(tx, await readPortfolioIn(tx, { today }));
  });
}

/**
 * A value in the version that the writer has read.
 * @throws AppError `not_found` with the field `valueId`, or `conflict`
 */
export function findValue(
  { IndicatorValue }: Portfolio,
  { valueId, version }: { valueId: string; version: number },
): IndicatorValueRecord {
  const value = IndicatorValue.find(({ id }) => id === valueId);
  if (value === undefined) throw notFound("valueId");
  requireVersion(value, version);
  return value;
}

/** @throws AppError when the rule said no */
export function requireAllowed(refusal: ValueRefusal | null): void {
  if (refusal !== null) throw refused(refusal);
}

/**
 * Stops values of which something is still to be asked; the questions go back with the refusal, by row.
 * @throws AppError `not_allowed_now` for the reason `needs_confirmation`; its `current` is `{rows: RowQuestions[]}`
 */
export function requireConfirmed(
  portfolio: Portfolio,
  rows: readonly { record: IndicatorValueRecord; confirmed: readonly ValueQuestionCode[] }[],
): void {
  const open = openQuestions(portfolio, rows);
  if (open.length === 0) return;
  throw new AppError("not_allowed_now", { reason: "needs_confirmation", current: { rows: open } });
}
