import type { AttentionItem } from "@kedr/domain";

/** Where on the project's page the evidence of an item stands. */
export interface Evidence {
  /** Anchor of the project's page. */
  hash: string;
  /** What one finds there. */
  place: "milestone" | "milestones" | "funding" | "reports" | "risks" | "health";
}

const atMilestone = (milestoneId: string): Evidence => ({
  hash: `milestone-${milestoneId}`,
  place: "milestone",
});
const at = (place: Exclude<Evidence["place"], "milestone">): Evidence => ({ hash: place, place });

/** The evidence of an item: what the reason speaks of; the report that asks; the two ratings where it is about them. */
export const evidenceOf = ({ kind, reason }: Pick<AttentionItem, "kind" | "reason">): Evidence => {
  if (kind === "decision_needed") return at("reports");
  if (kind === "ratings_differ" || reason === null) return at("health");
  switch (reason.code) {
    case "critical_overdue":
    case "milestone_overdue":
    case "forecast_past_plan":
      return atMilestone(reason.milestoneId);
    case "progress_behind":
    case "no_milestones":
      return at("milestones");
    case "funding_unmet":
      return at("funding");
    case "high_risk":
      return at("risks");
    case "no_recent_report":
      return at("reports");
  }
};
