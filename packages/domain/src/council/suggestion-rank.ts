import { compareRussian } from "../wording/russian-order.ts";
import type { Suggestion } from "./council.view.ts";

/**
 * How pressing a suggestion is, most pressing first:
 *
 * 1. a project off track;
 * 2. a project whose lead asks for a decision;
 * 3. a question that a deputy governor or the project office proposes: somebody who answers for it asks;
 * 4. a question that an earlier meeting put off: the Council itself said that it comes again;
 * 5. a critical milestone overdue;
 * 6. an assignment from the Council that is overdue;
 * 7. another assignment so long overdue that the Council is told of it;
 * 8. a draft decision that waits in the backlog: it is worded already and only has to be taken;
 * 9. an indicator behind its way to the target;
 * 10. a plan item past its date;
 * 11. a plan item without a date: nobody but the Council can say when it is due;
 * 12. an assignment from the Council that is due soon;
 * 13. a plan item of the year that is still to come;
 * 14. any other milestone overdue, which is the lead's matter first.
 */
const ranks = [
  "off_track",
  "decision_needed",
  "proposed",
  "carried_over",
  "critical_overdue",
  "council_assignment_overdue",
  "assignment_overdue",
  "draft_decision",
  "indicator_behind",
  "plan_item_overdue",
  "plan_item_undated",
  "council_assignment_due",
  "plan_item_due",
  "milestone_overdue",
] as const;

/** A suggestion with what its place depends on. */
export interface RankedSuggestion {
  suggestion: Suggestion;
  rank: (typeof ranks)[number];
  /**
   * Days past the date that was to be kept, negative before it; of an indicator, percent of the way that it is behind. Null
   * when neither is known.
   */
  lateness: number | null;
}

/** A suggestion that is about nothing that is recorded, and that nobody presents. */
export const plainSuggestion = {
  projectId: null,
  indicatorId: null,
  planItemId: null,
  decisionId: null,
  carriedFromId: null,
  presenter: null,
} as const satisfies Partial<Suggestion>;

/** Orders by rank, then the latest first (no date last), then by title as a Russian reader expects. */
export const comparePressure = (one: RankedSuggestion, other: RankedSuggestion): number =>
  ranks.indexOf(one.rank) - ranks.indexOf(other.rank) ||
  compareLateness(one.lateness, other.lateness) ||
  compareRussian(one.suggestion.title, other.suggestion.title) ||
  compareRussian(one.suggestion.key, other.suggestion.key);

function compareLateness(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return other - one;
}
