import type { IndicatorDirection } from "./indicator.record.ts";

/** What an achievement is computed from, all in the indicator's own unit; null is «не внесено». */
export interface AchievementFigures {
  direction: IndicatorDirection;
  baseline: number | null;
  fact: number | null;
  target: number | null;
}

/**
 * How much of its target an indicator has reached: percent from 0 to 100, unrounded.
 *
 * Higher is better: min(fact ÷ target, 1) × 100. A target that is not above zero cannot be divided by: null.
 *
 * Lower is better: the way gone from the baseline down to the target, (baseline − fact) ÷ (baseline − target).
 * A fact at or below the target is 100 whatever the baseline; above it the baseline is needed, and a baseline
 * that is not above the target leaves no way to go: 0.
 *
 * Null when the fact, the target or a needed baseline is not entered.
 */
export function achievement({ direction, baseline, fact, target }: AchievementFigures): number | null {
  if (fact === null || target === null) return null;
  if (direction === "higher_is_better") return target > 0 ? percentWithin(fact / target) : null;
  if (fact <= target) return 100;
  if (baseline === null) return null;
  return baseline > target ? percentWithin((baseline - fact) / (baseline - target)) : 0;
}

const percentWithin = (share: number): number => Math.min(Math.max(share, 0), 1) * 100;
