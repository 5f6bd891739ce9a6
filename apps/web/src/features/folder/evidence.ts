import type { FolderReason, FolderSubject, HealthReason } from "@kedr/domain";

/** Where the evidence of a matter stands, one click away. */
export type Evidence =
  | { page: "project"; projectId: string; hash: string; place: EvidencePlace }
  | { page: "indicators"; indicatorId: string; place: "indicator" }
  | { page: "assignments"; assignmentId: string; place: "assignment" }
  | { page: "review"; place: "review" };

type EvidencePlace = "milestone" | "milestones" | "funding" | "reports" | "health" | "risks" | "acts";

type OnProject = { hash: string; place: EvidencePlace };

const at = (place: Exclude<EvidencePlace, "milestone">): OnProject => ({ hash: place, place });
const atMilestone = (milestoneId: string): OnProject => ({
  hash: `milestone-${milestoneId}`,
  place: "milestone",
});

const ofHealth = (reason: HealthReason): OnProject => {
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

const onProject = (reason: FolderReason): OnProject => {
  switch (reason.code) {
    case "health":
      return ofHealth(reason.health);
    case "report_submitted":
    case "values_submitted":
    case "decision_asked":
      return at("reports");
    case "move_requested":
      return reason.target.kind === "milestone" ? atMilestone(reason.target.milestoneId) : at("milestones");
    case "inquiry_answered":
      return at("acts");
    default:
      return at("health");
  }
};

/** The evidence of a matter about a subject: what its reason speaks of. */
export const evidenceOf = (subject: FolderSubject, reason: FolderReason): Evidence => {
  if (reason.code === "plain_reports") return { page: "review", place: "review" };
  if (reason.code === "assignment") {
    return { page: "assignments", assignmentId: reason.assignment.id, place: "assignment" };
  }
  if (reason.code === "indicator_behind") {
    return { page: "indicators", indicatorId: subject.id, place: "indicator" };
  }
  return { page: "project", projectId: subject.id, ...onProject(reason) };
};
