import { daysBetween, yearOf } from "../calendar/days.ts";
import { byId } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { planItemState } from "../strategy/plan-item.ts";
import type { PlanItemRecord } from "../strategy/strategy.record.ts";
import { continued } from "../wording/sentence.ts";
import { shortened } from "../wording/shortened.ts";
import type { SuggestionReason } from "./council.view.ts";
import { plainSuggestion, type RankedSuggestion } from "./suggestion-rank.ts";

const reportMinutes = 10;
const longestSubject = 120;

/** The question that a plan item becomes. */
export const planQuestion = ({ number, year, title }: PlanItemRecord): string =>
  `О выполнении пункта ${number} плана на ${year} год: ${continued(shortened(title, longestSubject))}`;

/**
 * Plan items of this year or an earlier one that are not completed: past their date, without one, or still to come. The
 * responsible post presents.
 */
export function planSuggestions(portfolio: Portfolio): RankedSuggestion[] {
  const { today } = portfolio;
  const positions = byId(portfolio.Position);
  return portfolio.PlanItem.filter(({ year }) => year <= yearOf(today)).flatMap((item) => {
    const lateness = latenessOf(item, portfolio);
    if (!lateness) return [];
    const { reason, ...place } = lateness;
    return [
      {
        ...place,
        suggestion: {
          ...plainSuggestion,
          key: `plan:${item.id}`,
          kind: "plan_item",
          title: planQuestion(item),
          reasons: [reason],
          planItemId: item.id,
          presenter: referenceTo(positions, item.responsiblePositionId),
          minutesAllotted: reportMinutes,
          origin: item.origin,
        },
      },
    ];
  });
}

function latenessOf(
  item: PlanItemRecord,
  { today }: Portfolio,
): (Pick<RankedSuggestion, "rank" | "lateness"> & { reason: SuggestionReason }) | null {
  const state = planItemState(item, today);
  if (state === "undated") {
    return {
      rank: "plan_item_undated",
      lateness: null,
      reason: { code: "plan_item_undated", year: item.year },
    };
  }
  if (state === "completed" || item.dueDate === null) return null;
  const rank = state === "overdue" ? "plan_item_overdue" : "plan_item_due";
  return {
    rank,
    lateness: daysBetween(item.dueDate, today),
    reason: { code: rank, dueDate: item.dueDate },
  };
}
