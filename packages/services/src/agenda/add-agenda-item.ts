import { insertRecords } from "@kedr/db";
import { nextAgendaNumber, plainAgendaItem, type AddAgendaItemInput, type MeetingView } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { questionFields, requireQuestionLinks } from "./question-fields.ts";
import { changeAgenda, itemsOf, requireOpenAgenda } from "./change-agenda.ts";

/** Adds a question of the secretary's own as the last one. */
export function addAgendaItem(
  context: ServiceContext,
  { requestId, meetingId, ...question }: AddAgendaItemInput,
): Promise<MeetingView> {
  return changeAgenda(context, { requestId, procedure: "agenda.addItem" }, async (tx, index) => {
    requireOpenAgenda(index.portfolio, meetingId);
    requireQuestionLinks(index, question);
    await insertRecords(tx, "AgendaItem", [
      {
        ...plainAgendaItem,
        id: context.newId(),
        meetingId,
        number: nextAgendaNumber(itemsOf(index.portfolio, meetingId)),
        ...questionFields(question),
        origin: "entered",
        version: 1,
      },
    ]);
    return { meetingId };
  });
}
