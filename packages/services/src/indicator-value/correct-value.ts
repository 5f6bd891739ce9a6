import { insertRecords } from "@kedr/db";
import { correctingRecord, refuseCorrection, type CorrectValueInput } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { changeValues, findValue, requireAllowed, requireConfirmed } from "./change-values.ts";

/**
 * Puts a new value in the place of one that was wrong; that one stays in the history and counts no more.
 * @throws AppError `forbidden`, `not_found`, `conflict`, `invalid_input`, or `not_allowed_now`
 */
export function correctValue(
  context: ServiceContext,
  { requestId, ...input }: CorrectValueInput,
): Promise<{ valueId: string }> {
  return changeValues(context, { requestId, procedure: "indicatorValue.correct" }, async (tx, portfolio) => {
    const corrected = findValue(portfolio, input);
    requireAllowed(refuseCorrection(portfolio.IndicatorValue, corrected, input.value));
    const record = correctingRecord(corrected, input, context.newId());
    requireConfirmed(portfolio, [{ record, confirmed: input.confirmed }]);
    await insertRecords(tx, "IndicatorValue", [record]);
    return { valueId: record.id };
  });
}
