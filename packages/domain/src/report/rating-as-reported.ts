import type { HealthAssessment } from "../project/health.view.ts";
import type { ComputedRating } from "./report-desk.view.ts";

/**
 * The rating that the rules give a project once its report is in: a missing report is no reason then, so grey gives way
 * to what it covered. Null for a project without milestones: nothing can be computed, and no reason is asked.
 */
export const ratingAsReported = ({
  computed,
  reasons: all,
}: Pick<HealthAssessment, "computed" | "reasons">): ComputedRating => {
  const reasons = all.filter(({ code }) => code !== "no_recent_report");
  if (computed !== "no_data") return { rating: computed, reasons };
  if (reasons.some(({ code }) => code === "no_milestones")) return { rating: null, reasons };
  // Grey gives way only to red: whatever else stands beside it is amber.
  return { rating: reasons.length > 0 ? "at_risk" : "on_track", reasons };
};
