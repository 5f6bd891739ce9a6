import { daysBetween } from "../calendar/days.ts";
import { byId } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { proposalKey, proposalOutcome } from "./agenda-proposal-outcome.ts";
import { plainSuggestion, type RankedSuggestion } from "./suggestion-rank.ts";

const reportMinutes = 10;

/**
 * The proposed questions that no agenda has taken and nobody took back, the longest waiting the most pressing. The lead
 * of the project presents.
 */
export const proposalSuggestions = (portfolio: Portfolio): RankedSuggestion[] => {
  const positions = byId(portfolio.Position);
  const projects = byId(portfolio.Project);
  return portfolio.AgendaProposal.filter((proposal) => {
    const { state } = proposalOutcome(portfolio, proposal);
    return state === "waiting" || state === "declined";
  }).map(({ id, title, reason, projectId, indicatorId, proposedBy, proposedOn, origin }) => ({
    rank: "proposed",
    lateness: daysBetween(proposedOn, portfolio.today),
    suggestion: {
      ...plainSuggestion,
      key: proposalKey(id),
      kind: "proposed",
      title,
      reasons: [{ code: "proposed", by: proposedBy, words: reason }],
      projectId,
      indicatorId,
      presenter: referenceTo(positions, projects.get(projectId ?? "")?.leadPositionId ?? null),
      minutesAllotted: reportMinutes,
      origin,
    },
  }));
};
