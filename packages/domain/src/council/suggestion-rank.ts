import { compareRussian } from "../wording/russian-order.ts";
import type { Suggestion } from "./council.view.ts";

/**
 * How pressing a suggestion is, most pressing first:
 *
 * 1. a project off track;
 * 2. a project whose lead asks for a decision;
 * 3. a question that a deputy governor or the project office proposes: somebody who answers for it asks;
 * 4. a critical milestone overdue;
 * 5. a draft decision that waits in the backlog: it is worded already and only has to be taken;
 * 6. a plan item past its date;
 * 7. a plan item without a date: nobody but the Council can say when it is due;
 * 8. any other milestone overdue, which is the lead's matter first.
 */
const ranks = [
  "off_track",
  "decision_needed",
  "proposed",
  "critical_overdue",
  "draft_decision",
  "plan_item_overdue",
  "plan_item_undated",
  "milestone_overdue",
] as const;

/** A suggestion with what its place depends on. */
export interface RankedSuggestion {
  suggestion: Suggestion;
  rank: (typeof ranks)[number];
  /** Days past the date that was to be kept, negative before it; null when no date was set. */
  daysLate: number | null;
}

/** Orders by rank, then the latest first (no date last), then by title as a Russian reader expects. */
export const comparePressure = (one: RankedSuggestion, other: RankedSuggestion): number =>
  ranks.indexOf(one.rank) - ranks.indexOf(other.rank) ||
  compareLateness(one.daysLate, other.daysLate) ||
  compareRussian(one.suggestion.title, other.suggestion.title) ||
  compareRussian(one.suggestion.key, other.suggestion.key);

function compareLateness(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return other - one;
}
