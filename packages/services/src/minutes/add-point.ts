import { insertRecords } from "@kedr/db";
import { nextAgendaNumber, plainDecision, type AddPointInput, type MinutesView } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { changeMinutes, findRecordedItem } from "./change-minutes.ts";

/** Adds a point that was proposed at the meeting itself, after the others of its question. */
export function addPoint(
  context: ServiceContext,
  { requestId, itemId, ...worded }: AddPointInput,
): Promise<MinutesView> {
  return changeMinutes(context, { requestId, procedure: "minutes.addPoint" }, async (tx, portfolio) => {
    const item = findRecordedItem(portfolio, itemId);
    const others = portfolio.Decision.filter(({ agendaItemId }) => agendaItemId === itemId);
    await insertRecords(tx, "Decision", [
      {
        ...plainDecision,
        ...worded,
        id: context.newId(),
        agendaItemId: itemId,
        number: nextAgendaNumber(others),
        indicatorId: item.indicatorId,
        origin: "entered",
        version: 1,
      },
    ]);
    return item;
  });
}
