import type { AttentionItem, HealthReason } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { evidenceOf } from "./evidence.ts";

const milestone = { milestoneId: "M-1", title: "Договор заключён", days: 40 };

describe("evidenceOf", () => {
  it.each<[AttentionItem["kind"], HealthReason | null, string]>([
    ["critical_overdue", { code: "critical_overdue", ...milestone }, "milestone-M-1"],
    ["critical_overdue", { code: "milestone_overdue", ...milestone }, "milestone-M-1"],
    ["funding_unmet", { code: "funding_unmet", year: 2023, gap: null }, "funding"],
    ["off_track", { code: "progress_behind", points: 30 }, "milestones"],
    ["no_data", { code: "no_milestones" }, "milestones"],
    ["no_data", { code: "no_recent_report", lastPeriodStart: null }, "reports"],
  ])("leads from %s to what the reason speaks of", (kind, reason, hash) => {
    expect(evidenceOf({ kind, reason }).hash).toBe(hash);
  });

  it("leads to the report that asks for a decision", () => {
    expect(evidenceOf({ kind: "decision_needed", reason: null }).hash).toBe("reports");
  });

  it("leads to the ratings where only the lead says so", () => {
    expect(evidenceOf({ kind: "off_track", reason: null }).hash).toBe("health");
  });

  it("leads to the ratings when they differ, whatever the computed reason", () => {
    const reason = { code: "forecast_past_plan", ...milestone } as const;
    expect(evidenceOf({ kind: "ratings_differ", reason }).hash).toBe("health");
  });
});
