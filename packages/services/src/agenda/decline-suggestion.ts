import { insertRecords } from "@kedr/db";
import type { DeclineSuggestionInput, MeetingView } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { changeAgenda } from "./change-agenda.ts";
import { findOpenSuggestion } from "./settle-suggestion.ts";

/** Keeps a suggestion off this meeting, with the reason. Other meetings are still offered it. */
export function declineSuggestion(
  context: ServiceContext,
  { requestId, meetingId, suggestionKey, reason }: DeclineSuggestionInput,
): Promise<MeetingView> {
  return changeAgenda(context, { requestId, procedure: "agenda.declineSuggestion" }, async (tx, index) => {
    findOpenSuggestion(index, { meetingId, suggestionKey });
    const id = context.newId();
    await insertRecords(tx, "DeclinedSuggestion", [
      { id, meetingId, suggestionKey, reason, origin: "entered", version: 1 },
    ]);
    return { meetingId };
  });
}
