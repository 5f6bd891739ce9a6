import { insertRecords, updateRecord } from "@kedr/db";
import { acceptedItem, nextAgendaNumber, type AcceptSuggestionInput, type MeetingView } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { copyDrafts } from "./copy-drafts.ts";
import { changeAgenda, itemsOf } from "./change-agenda.ts";
import { findOpenSuggestion } from "./settle-suggestion.ts";

/**
 * Puts a suggestion on the agenda as its last question; a draft decision that comes with it is attached, and draft points of
 * a question carried over are copied.
 */
export function acceptSuggestion(
  context: ServiceContext,
  { requestId, meetingId, suggestionKey }: AcceptSuggestionInput,
): Promise<MeetingView> {
  return changeAgenda(context, { requestId, procedure: "agenda.acceptSuggestion" }, async (tx, index) => {
    const suggestion = findOpenSuggestion(index, { meetingId, suggestionKey });
    const number = nextAgendaNumber(itemsOf(index.portfolio, meetingId));
    const item = acceptedItem(suggestion, { id: context.newId(), meetingId, number });
    await insertRecords(tx, "AgendaItem", [item]);
    if (suggestion.decisionId !== null) {
      const fields = { agendaItemId: item.id, number: 1 };
      await updateRecord(tx, "Decision", { id: suggestion.decisionId, fields });
    }
    if (suggestion.carriedFromId !== null) {
      await copyDrafts(tx, index.portfolio, {
        from: suggestion.carriedFromId,
        to: item.id,
        newId: context.newId,
      });
    }
    return { meetingId };
  });
}
