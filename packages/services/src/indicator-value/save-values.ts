import { insertRecords } from "@kedr/db";
import {
  enteredRecord,
  refuseFuture,
  type EnteredValue,
  type Portfolio,
  type SaveValuesInput,
} from "@kedr/domain";
import { notFound } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeValues, requireAllowed, requireConfirmed } from "./change-values.ts";

/** Stops rows that name what is not recorded, or a methodology that the indicator is no member of. */
function requireKnown({ Indicator, MethodologyMember }: Portfolio, rows: readonly EnteredValue[]): void {
  const indicators = new Set(Indicator.map(({ id }) => id));
  const isMember = (indicatorId: string, methodologyId: string): boolean =>
    MethodologyMember.some((one) => one.indicatorId === indicatorId && one.methodologyId === methodologyId);
  for (const [row, { indicatorId, methodologyId }] of rows.entries()) {
    if (!indicators.has(indicatorId)) throw notFound(`values.${row}.indicatorId`);
    if (methodologyId !== null && !isMember(indicatorId, methodologyId))
      throw notFound(`values.${row}.methodologyId`);
  }
}

/**
 * Stores values beside those that are there, all of them or none.
 * @throws AppError `forbidden`, `not_found`, `invalid_input` for a day still to come, or `not_allowed_now` with what is
 * still to be confirmed
 */
export function saveValues(
  context: ServiceContext,
  { requestId, values }: SaveValuesInput,
): Promise<{ valueIds: string[] }> {
  return changeValues(context, { requestId, procedure: "indicatorValue.saveMany" }, async (tx, portfolio) => {
    requireKnown(portfolio, values);
    requireAllowed(refuseFuture(values, context.today));
    const rows = values.map((row) => ({
      record: enteredRecord(row, context.newId()),
      confirmed: row.confirmed,
    }));
    requireConfirmed(portfolio, rows);
    const records = rows.map(({ record }) => record);
    await insertRecords(tx, "IndicatorValue", records);
    return { valueIds: records.map(({ id }) => id) };
  });
}
