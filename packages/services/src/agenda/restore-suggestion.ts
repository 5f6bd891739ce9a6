import { deleteRecord } from "@kedr/db";
import type { MeetingView, RestoreSuggestionInput } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeAgenda, requireOpenAgenda } from "./change-agenda.ts";

/**
 * Takes a refusal back, so that the suggestion is offered again.
 * @throws AppError `not_found` with the field `suggestionKey` when it was not declined
 */
export function restoreSuggestion(
  context: ServiceContext,
  { requestId, meetingId, suggestionKey }: RestoreSuggestionInput,
): Promise<MeetingView> {
  return changeAgenda(
    context,
    { requestId, procedure: "agenda.restoreSuggestion" },
    async (tx, { portfolio }) => {
      requireOpenAgenda(portfolio, meetingId);
      const declined = portfolio.DeclinedSuggestion.find(
        (one) => one.meetingId === meetingId && one.suggestionKey === suggestionKey,
      );
      if (declined === undefined) throw notFound("suggestionKey");
      await deleteRecord(tx, "DeclinedSuggestion", declined.id);
      return { meetingId };
    },
  );
}
