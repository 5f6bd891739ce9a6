import type { MilestonePlan, PlannedMilestone } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { tieGroups } from "./tie-groups.ts";

const milestone = (id: string, fields: Partial<PlannedMilestone> = {}): PlannedMilestone => ({
  id,
  projectId: "P",
  number: 1,
  title: `Точка ${id}`,
  description: null,
  state: "on_track",
  baselineDate: null,
  forecastDate: null,
  actualDate: null,
  slipDays: null,
  moves: null,
  askedMove: null,
  weight: 1,
  isCritical: false,
  requiresEvidence: false,
  evidence: null,
  files: [],
  cancelReason: null,
  updatedOn: null,
  comments: [],
  origin: "entered",
  version: 1,
  recurrence: null,
  recursUntil: null,
  share: null,
  dependsOn: [],
  canTakeBack: false,
  ...fields,
});
const plan: MilestonePlan = {
  project: { id: "P", name: "Умный дом", stage: "active" },
  milestones: [milestone("A"), milestone("B", { state: "cancelled" }), milestone("C")],
  problems: [],
  templates: [],
  abilities: { canPlan: true, canEditTemplates: false, canRequestReschedule: true },
};
const labels = (groups: ReturnType<typeof tieGroups>) =>
  groups.map(({ group, items }) => [group, ...items.map(({ label }) => label)]);
const far = { id: "X", title: "Точка X", projectName: "Ясли" };

describe("tieGroups", () => {
  it("offers the own plan without the milestone itself and the cancelled, and what is chosen elsewhere", () => {
    expect(labels(tieGroups({ plan, milestone: milestone("A"), elsewhere: [far], found: null }))).toEqual([
      ["Умный дом", "3. Точка C"],
      ["Ясли", "Ясли: Точка X"],
    ]);
  });

  it("keeps a cancelled one that is waited for, so that it can be let go", () => {
    const waiting = milestone("A", { dependsOn: [{ id: "B", title: "Точка B", projectName: null }] });
    expect(labels(tieGroups({ plan, milestone: waiting, elsewhere: [], found: null }))).toEqual([
      ["Умный дом", "2. Точка B", "3. Точка C"],
    ]);
  });

  it("lists what was found by project, each title under its project's name", () => {
    const found = {
      projects: [
        { id: "P", name: "Умный дом", milestones: [milestone("A"), milestone("C")] },
        { id: "Q", name: "Ясли", milestones: [far] },
      ],
      more: 0,
    };
    const groups = tieGroups({ plan, milestone: milestone("A"), elsewhere: [], found });
    expect(groups.map(({ items }) => items.map(({ title }) => title))).toEqual([["3. Точка C"], ["Точка X"]]);
    expect(labels(groups)[1]).toEqual(["Ясли", "Ясли: Точка X"]);
  });
});
