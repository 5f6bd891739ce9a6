import { suggestionsFor, summariseProjects, type PortfolioIndex, type Suggestion } from "@kedr/domain";
import { AppError, notFound } from "../app-error.ts";
import { requireOpenAgenda } from "./change-agenda.ts";

/**
 * A suggestion that still waits for an answer.
 * @throws AppError `not_allowed_now` when it was accepted or declined meanwhile, `not_found` when the portfolio does
 * not suggest it, or no longer
 */
export function findOpenSuggestion(
  index: PortfolioIndex,
  { meetingId, suggestionKey }: { meetingId: string; suggestionKey: string },
): Suggestion {
  const { portfolio } = index;
  requireOpenAgenda(portfolio, meetingId);
  const suggestions = suggestionsFor({ portfolio, summaries: summariseProjects(index), meetingId });
  const suggestion = suggestions.find(({ key }) => key === suggestionKey);
  if (suggestion !== undefined) return suggestion;
  const isSettled =
    portfolio.AgendaItem.some((item) => item.suggestionKey === suggestionKey) ||
    portfolio.DeclinedSuggestion.some(
      (one) => one.meetingId === meetingId && one.suggestionKey === suggestionKey,
    );
  throw isSettled
    ? new AppError("not_allowed_now", { reason: "suggestion_settled" })
    : notFound("suggestionKey");
}
