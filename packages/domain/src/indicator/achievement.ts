import type { IndicatorDirection } from "./indicator.record.ts";

/** What an achievement is computed from, all in the indicator's own unit; null is «не внесено». */
export interface AchievementFigures {
  direction: IndicatorDirection;
  baseline: number | null;
  fact: number | null;
  target: number | null;
  /** Percent that it gives at most; 100 where nothing else is said. */
  limit?: number | null;
}

/**
 * How much of its target an indicator has reached: percent from 0 to the limit, unrounded.
 *
 * Higher is better: min(fact ÷ target, limit) × 100. A target that is not above zero cannot be divided by: null.
 *
 * Lower is better: the way gone from the baseline down to the target, (baseline − fact) ÷ (baseline − target).
 * A fact at or below the target is 100 (never more, and no more than the limit) whatever the baseline; above it the baseline is needed, and a baseline
 * that is not above the target leaves no way to go: 0.
 *
 * Null when the fact, the target or a needed baseline is not entered.
 */
export function achievement({ direction, baseline, fact, target, limit }: AchievementFigures): number | null {
  if (fact === null || target === null) return null;
  const most = limit ?? 100;
  if (direction === "higher_is_better") return target > 0 ? percentWithin(fact / target, most) : null;
  if (fact <= target) return percentWithin(1, most);
  if (baseline === null) return null;
  return baseline > target ? percentWithin((baseline - fact) / (baseline - target), most) : 0;
}

const percentWithin = (share: number, most: number): number => Math.min(Math.max(share, 0) * 100, most);
