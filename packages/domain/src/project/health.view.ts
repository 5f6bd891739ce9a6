import type { Rating } from "../report/report.record.ts";

/** Computed health of a project; `no_data` is shown grey, never green. */
export type Health = Rating | "no_data";

/**
 * Why a project has its health. The client words it from the code and the figures: days of delay, percentage points
 * behind the plan (positive), roubles missing (null when not known), the month of the last report that counts.
 */
export type HealthReason =
  | { code: "critical_overdue"; milestoneId: string; title: string; days: number }
  | { code: "milestone_overdue"; milestoneId: string; title: string; days: number }
  | { code: "forecast_past_plan"; milestoneId: string; title: string; days: number }
  | { code: "progress_behind"; points: number }
  | { code: "funding_unmet"; year: number; gap: number | null }
  | { code: "high_risk"; riskId: string; title: string }
  | { code: "no_milestones" }
  | { code: "no_recent_report"; lastPeriodStart: string | null };

/** The two ratings side by side, and the one used in roll-ups: the worse of the two. */
export interface HealthAssessment {
  computed: Health;
  own: Rating | null;
  effective: Health;
  /** The lead's rating is another than the computed one. */
  differs: boolean;
  ownReason: string | null;
  /** Worst first. */
  reasons: HealthReason[];
}
