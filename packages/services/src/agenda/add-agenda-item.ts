import { insertRecords } from "@kedr/db";
import { nextAgendaNumber, plainAgendaItem, type AddAgendaItemInput, type MeetingView } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { changeAgenda, itemsOf, requireOpenAgenda, requirePresenter } from "./change-agenda.ts";

/** Adds a question of the secretary's own as the last one. */
export function addAgendaItem(
  context: ServiceContext,
  { requestId, meetingId, title, presenterPositionId, presenter, minutesAllotted }: AddAgendaItemInput,
): Promise<MeetingView> {
  return changeAgenda(context, { requestId, procedure: "agenda.addItem" }, async (tx, index) => {
    requireOpenAgenda(index.portfolio, meetingId);
    requirePresenter(index, presenterPositionId);
    await insertRecords(tx, "AgendaItem", [
      {
        ...plainAgendaItem,
        id: context.newId(),
        meetingId,
        number: nextAgendaNumber(itemsOf(index.portfolio, meetingId)),
        title,
        presenterPositionId,
        presenter,
        minutesAllotted,
        origin: "entered",
        version: 1,
      },
    ]);
    return { meetingId };
  });
}
