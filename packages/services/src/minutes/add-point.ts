import { insertRecords } from "@kedr/db";
import { nextAgendaNumber, plainDecision, type AddPointInput, type MinutesView } from "@kedr/domain";
import { checkAddressees, replaceAddressees } from "../agenda/save-addressees.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeMinutes, findRecordedItem } from "./change-minutes.ts";

/**
 * Adds a point that was proposed at the meeting itself, after the others of its question, with whom it is addressed to.
 * @throws AppError `invalid_input` or `not_found` with the field `addressed` for whom it cannot be addressed to
 */
export function addPoint(
  context: ServiceContext,
  { requestId, itemId, addressed, ...worded }: AddPointInput,
): Promise<MinutesView> {
  const { newId } = context;
  return changeMinutes(context, { requestId, procedure: "minutes.addPoint" }, async (tx, portfolio) => {
    const item = findRecordedItem(portfolio, itemId);
    const decisionId = newId();
    const records = checkAddressees(portfolio, { decisionId, verb: worded.verb, addressed, newId });
    const others = portfolio.Decision.filter(({ agendaItemId }) => agendaItemId === itemId);
    await insertRecords(tx, "Decision", [
      {
        ...plainDecision,
        ...worded,
        id: decisionId,
        agendaItemId: itemId,
        number: nextAgendaNumber(others),
        indicatorId: item.indicatorId,
        origin: "entered",
        version: 1,
      },
    ]);
    await replaceAddressees(tx, portfolio, { decisionId, records });
    return item;
  });
}
