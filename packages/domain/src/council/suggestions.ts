import type { Portfolio } from "../portfolio/portfolio.ts";
import type { ProjectSummary } from "../project/project.view.ts";
import type { Suggestion } from "./council.view.ts";
import { assignmentSuggestions } from "./assignment-suggestions.ts";
import { carriedSuggestions } from "./carried-suggestions.ts";
import { draftSuggestions } from "./draft-suggestions.ts";
import { indicatorSuggestions } from "./indicator-suggestions.ts";
import { isToCome } from "./meeting-stage.ts";
import { planSuggestions } from "./plan-suggestions.ts";
import { projectSuggestions } from "./project-suggestions.ts";
import { proposalSuggestions } from "./agenda-proposal-suggestions.ts";
import { comparePressure } from "./suggestion-rank.ts";

/** What the agenda of a meeting is suggested from. */
export interface SuggestionSources {
  portfolio: Portfolio;
  /** All projects of that portfolio, with their health. */
  summaries: readonly ProjectSummary[];
  meetingId: string;
}

/**
 * The questions that the portfolio suggests for a meeting, one a subject besides what people propose, most pressing first (the
 * order stands in `comparePressure`). Left out are those declined for this meeting, and those on its agenda or on that of another
 * meeting still to come.
 */
export function suggestionsFor({ portfolio, summaries, meetingId }: SuggestionSources): Suggestion[] {
  const settled = settledKeys(portfolio, meetingId);
  return [
    ...projectSuggestions(portfolio, summaries),
    ...planSuggestions(portfolio),
    ...draftSuggestions(portfolio),
    ...proposalSuggestions(portfolio),
    ...carriedSuggestions(portfolio),
    ...assignmentSuggestions(portfolio),
    ...indicatorSuggestions(portfolio),
  ]
    .filter(({ suggestion }) => !settled.has(suggestion.key))
    .toSorted(comparePressure)
    .map(({ suggestion }) => suggestion);
}

function settledKeys(
  { today, Meeting, AgendaItem, DeclinedSuggestion }: Portfolio,
  meetingId: string,
): Set<string> {
  const toCome = Meeting.filter((meeting) => isToCome(meeting) && meeting.date >= today).map(({ id }) => id);
  const meetings = new Set([meetingId, ...toCome]);
  const accepted = AgendaItem.filter((item) => meetings.has(item.meetingId)).flatMap(
    ({ suggestionKey }) => suggestionKey ?? [],
  );
  const declined = DeclinedSuggestion.filter((one) => one.meetingId === meetingId).map(
    ({ suggestionKey }) => suggestionKey,
  );
  return new Set([...accepted, ...declined]);
}
