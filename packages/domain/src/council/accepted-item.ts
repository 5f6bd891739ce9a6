import { plainAgendaItem } from "./blank-records.ts";
import type { AgendaItemRecord } from "./council.record.ts";
import type { Suggestion } from "./council.view.ts";
import { reasonsInWords } from "./suggestion-reason.ts";

/** The question that an accepted suggestion puts on the agenda, with its reasons in the words of that day. */
export const acceptedItem = (
  suggestion: Suggestion,
  { id, meetingId, number }: Pick<AgendaItemRecord, "id" | "meetingId" | "number">,
): AgendaItemRecord => ({
  ...plainAgendaItem,
  id,
  meetingId,
  number,
  title: suggestion.title,
  presenterPositionId: suggestion.presenter?.id ?? null,
  minutesAllotted: suggestion.minutesAllotted,
  reason: reasonsInWords(suggestion.reasons),
  suggestionKey: suggestion.key,
  projectId: suggestion.projectId,
  indicatorId: suggestion.indicatorId,
  planItemId: suggestion.planItemId,
  carriedFromId: suggestion.carriedFromId,
  origin: "entered",
  version: 1,
});
