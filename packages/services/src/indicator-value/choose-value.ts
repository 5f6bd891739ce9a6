import { updateRecord } from "@kedr/db";
import { rivalsOf, type ChooseValueInput, type UnchooseValueInput } from "@kedr/domain";
import { refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeValues, findValue } from "./change-values.ts";

const notChosen = { isChosen: false, choiceReason: null } as const;

/**
 * Lets a value count among those of its time that disagree, with the reason; the others stay beside it.
 * @throws AppError `forbidden`, `not_found`, `conflict`, or `not_allowed_now` where nothing disagrees with it
 */
export function chooseValue(
  context: ServiceContext,
  { requestId, reason, ...read }: ChooseValueInput,
): Promise<{ valueId: string }> {
  return changeValues(context, { requestId, procedure: "indicatorValue.choose" }, async (tx, portfolio) => {
    const value = findValue(portfolio, read);
    const rivals = rivalsOf(portfolio, value);
    if (rivals === null) throw refused({ code: "nothing_to_choose", field: null });
    const dropped = portfolio.IndicatorValue.filter(({ id, isChosen }) => isChosen && rivals.includes(id));
    for (const { id } of dropped) await updateRecord(tx, "IndicatorValue", { id, fields: notChosen });
    await updateRecord(tx, "IndicatorValue", {
      id: value.id,
      fields: { isChosen: true, choiceReason: reason },
    });
    return { valueId: value.id };
  });
}

/**
 * Takes a choice back: the order of authority decides again.
 * @throws AppError `forbidden`, `not_found`, `conflict`, or `not_allowed_now` for a value that is not chosen
 */
export function unchooseValue(
  context: ServiceContext,
  { requestId, ...read }: UnchooseValueInput,
): Promise<{ valueId: string }> {
  return changeValues(context, { requestId, procedure: "indicatorValue.unchoose" }, async (tx, portfolio) => {
    const value = findValue(portfolio, read);
    if (!value.isChosen) throw refused({ code: "value_not_chosen", field: null });
    await updateRecord(tx, "IndicatorValue", { id: value.id, fields: notChosen });
    return { valueId: value.id };
  });
}
