import type { CalendarDate } from "../calendar/calendar-date.ts";
import { defaultThresholds, type Thresholds } from "../project/thresholds.ts";
import type { RiskRecord } from "./risk.record.ts";

/** How heavy a risk weighs, by probability × impact. */
export type RiskLevel = "low" | "medium" | "high";

/** Probability × impact, 1 to 9. */
export const riskScore = (risk: Pick<RiskRecord, "probability" | "impact">): number =>
  risk.probability * risk.impact;

/** How heavy a risk weighs by its score: from 6 high, from 3 medium, unless the thresholds say otherwise. */
export const riskLevel = (
  risk: Pick<RiskRecord, "probability" | "impact">,
  thresholds: Thresholds = defaultThresholds,
): RiskLevel => {
  const score = riskScore(risk);
  if (score >= thresholds.highRisk) return "high";
  return score >= thresholds.mediumRisk ? "medium" : "low";
};

/** The measure against an open risk or problem issue should have been taken by yesterday at the latest. */
export const isMeasureOverdue = (
  { state, dueDate }: { state: string; dueDate: CalendarDate | null },
  today: CalendarDate,
): boolean => state === "open" && dueDate !== null && dueDate < today;
