import type { RegistryGap } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { gapHolders } from "./gap-holders.ts";

const gap = (kind: RegistryGap["kind"], subjectId: string, projectId?: string): RegistryGap => ({
  kind,
  subject: { id: subjectId, name: subjectId },
  project: projectId === undefined ? null : { id: projectId, name: projectId },
  industry: null,
  body: null,
  deputy: null,
  filler: null,
  year: null,
  standing: null,
  isOwn: false,
});

describe("gapHolders", () => {
  it("puts the gaps of a project together, its milestones' included, and keeps the order", () => {
    const holders = gapHolders([
      gap("plan_item_due", "PLAN"),
      gap("project_goal", "A", "A"),
      gap("milestone_date", "M", "A"),
      gap("project_goal", "B", "B"),
      gap("indicator_body", "I"),
      gap("indicator_value", "I"),
    ]);
    expect(holders.map(({ holder, gaps }) => [holder.id, gaps.map(({ kind }) => kind)])).toEqual([
      ["PLAN", ["plan_item_due"]],
      ["A", ["project_goal", "milestone_date"]],
      ["B", ["project_goal"]],
      ["I", ["indicator_body", "indicator_value"]],
    ]);
    expect(gapHolders([])).toEqual([]);
  });
});
