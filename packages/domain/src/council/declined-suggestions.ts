import type { Portfolio } from "../portfolio/portfolio.ts";
import type { DeclinedSuggestionView } from "./council.view.ts";
import { proposalKey } from "./agenda-proposal-outcome.ts";
import { assignmentQuestion } from "./assignment-suggestions.ts";
import { carriedKey } from "./carried-suggestions.ts";
import { draftQuestion } from "./draft-suggestions.ts";
import { indicatorQuestion } from "./indicator-suggestions.ts";
import { planQuestion } from "./plan-suggestions.ts";
import { projectQuestion } from "./project-suggestions.ts";

/** What the secretary keeps off a meeting, in a fixed order, each by the question it would have been. */
export const declinedSuggestions = (portfolio: Portfolio, meetingId: string): DeclinedSuggestionView[] =>
  portfolio.DeclinedSuggestion.filter((one) => one.meetingId === meetingId)
    .toSorted((one, other) => (one.suggestionKey < other.suggestionKey ? -1 : 1))
    .map(({ suggestionKey, reason }) => ({
      suggestionKey,
      title: questionOf(portfolio, suggestionKey),
      reason,
    }));

function questionOf(portfolio: Portfolio, key: string): string | null {
  const { Project, PlanItem, Decision, AgendaProposal, AgendaItem, Assignment, Indicator } = portfolio;
  const project = Project.find(({ id }) => key === `project:${id}`);
  if (project) return projectQuestion(project.name);
  const item = PlanItem.find(({ id }) => key === `plan:${id}`);
  if (item) return planQuestion(item);
  const decision = Decision.find(({ id }) => key === `decision:${id}`);
  if (decision) return draftQuestion(decision);
  const indicator = Indicator.find(({ id }) => key === `indicator:${id}`);
  if (indicator) return indicatorQuestion(indicator.name);
  const assignment = Assignment.find(({ id }) => key === `assignment:${id}`);
  if (assignment) return assignmentQuestion(assignment);
  const carried = AgendaItem.find(({ id }) => key === carriedKey(id));
  if (carried) return carried.title;
  return AgendaProposal.find(({ id }) => key === proposalKey(id))?.title ?? null;
}
