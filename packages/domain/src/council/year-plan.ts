import type { Portfolio } from "../portfolio/portfolio.ts";
import type { PlanItemWaiting } from "./council.view.ts";
import { planSuggestions } from "./plan-suggestions.ts";

/** Items of the strategy's plans that are not completed and stand on no agenda but those of meetings called off. */
export const planItemsWaiting = (portfolio: Portfolio): PlanItemWaiting[] => {
  const { PlanItem, AgendaItem, Meeting, today } = portfolio;
  const calledOff = new Set(Meeting.filter(({ state }) => state === "cancelled").map(({ id }) => id));
  const taken = new Set(
    AgendaItem.filter(({ meetingId }) => !calledOff.has(meetingId)).map(({ planItemId }) => planItemId),
  );
  const suggested = new Set(planSuggestions(portfolio).map(({ suggestion }) => suggestion.planItemId));
  return PlanItem.filter(
    ({ id, completedDate }) => !taken.has(id) && (completedDate === null || completedDate > today),
  )
    .map(({ id, year, number, title, dueDate, origin }) => ({
      id,
      year,
      number,
      title,
      dueDate,
      suggestionKey: `plan:${id}`,
      isSuggested: suggested.has(id),
      origin,
    }))
    .toSorted((one, other) => one.year - other.year || one.number - other.number);
};
