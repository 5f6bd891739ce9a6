import type { IndicatorDirection, IndicatorRecord } from "./indicator.record.ts";

/** How far below its plan an indicator is, by its thresholds. */
export type PlanLevel = "at_risk" | "off_track";

/** An indicator's own thresholds, percent of the plan; null for the general ones. */
export type PlanThresholds = Pick<IndicatorRecord, "atRiskBelow" | "offTrackBelow">;

/** A fact beside its plan. */
export interface PlanStanding {
  level: PlanLevel;
  /** Percent of the plan that the fact is, unrounded; null where the two cannot be divided. */
  share: number | null;
  /** The indicator's own threshold that it is below; null for the general one: below the plan. */
  below: number | null;
}

interface FactAndPlan {
  direction: IndicatorDirection;
  fact: number;
  plan: number;
  thresholds: PlanThresholds;
}

/** Percent of the plan: fact ÷ plan, or plan ÷ fact where lower is better. Null unless both are above zero. */
export const shareOfPlan = ({ direction, fact, plan }: Omit<FactAndPlan, "thresholds">): number | null => {
  if (direction === "higher_is_better") return plan > 0 ? (Math.max(fact, 0) / plan) * 100 : null;
  return plan > 0 && fact > 0 ? (plan / fact) * 100 : null;
};

/**
 * How a fact that is behind its plan is to be judged: by the indicator's own thresholds, where it has none by the general
 * one, to which anything behind the plan is at risk. Null where the own threshold still lets it pass.
 */
export const planStanding = ({ thresholds, ...figures }: FactAndPlan): PlanStanding | null => {
  const share = shareOfPlan(figures);
  const { atRiskBelow, offTrackBelow } = thresholds;
  if (share !== null && offTrackBelow !== null && share < offTrackBelow)
    return { level: "off_track", share, below: offTrackBelow };
  if (share === null || atRiskBelow === null) return { level: "at_risk", share, below: null };
  return share < atRiskBelow ? { level: "at_risk", share, below: atRiskBelow } : null;
};
