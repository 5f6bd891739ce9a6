import type { MilestoneListItem, MyWork } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { countOpen, findMilestone, hasTraining } from "./buckets.ts";

const milestone = (id: string): MilestoneListItem => ({
  id,
  projectId: "P",
  number: 1,
  title: id,
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
  projectName: "P",
  industryName: "I",
  leadTitle: null,
});

const work: MyWork = {
  overdue: [milestone("a")],
  atRisk: [],
  soon: [milestone("b"), milestone("c")],
  undated: [milestone("d")],
  later: [milestone("e")],
  recentlyCompleted: [milestone("f"), milestone("g")],
  projects: [],
};

describe("countOpen", () => {
  it("counts every bucket but the completed", () => {
    expect(countOpen(work)).toBe(5);
  });
});

describe("findMilestone", () => {
  it.each(["a", "d", "e", "g"])("finds %s in its bucket", (id) => {
    expect(findMilestone(work, id)?.id).toBe(id);
  });

  it("finds nothing that has gone", () => {
    expect(findMilestone(work, "z")).toBeUndefined();
  });
});

describe("hasTraining", () => {
  it("finds one training record among the entered", () => {
    expect(hasTraining(work)).toBe(false);
    expect(hasTraining({ ...work, later: [{ ...milestone("t"), origin: "training" }] })).toBe(true);
  });
});
