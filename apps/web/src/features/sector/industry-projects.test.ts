import type { SectorIndustry, SectorProject } from "@kedr/domain";
import { rollUp } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { projectsByIndustry } from "./industry-projects.ts";

const industry = (id: string): SectorIndustry => ({
  industry: { id, name: id },
  listedAs: "regional",
  deputy: null,
  rollUp: rollUp([]),
  before: null,
});

const project = (id: string, industryId: string): SectorProject => ({
  id,
  name: id,
  kind: "regional",
  stage: "active",
  industry: { id: industryId, name: industryId },
  lead: null,
  deputy: null,
  health: {
    computed: "at_risk",
    own: "at_risk",
    effective: "at_risk",
    differs: false,
    ownReason: null,
    reasons: [],
  },
  progress: null,
  milestones: { completed: 0, cancelled: 0, overdue: 0, at_risk: 0, on_track: 0, undated: 0, total: 0 },
  nextMilestone: null,
  fundingStatus: "not_required",
  funding: { need: null, allocated: null, committed: null, spent: null, gap: null },
  origin: "training",
  before: null,
});

describe("projectsByIndustry", () => {
  const groups = projectsByIndustry({
    industries: [industry("B"), industry("A"), industry("C")],
    projects: [project("1", "A"), project("2", "B"), project("3", "A"), project("4", "A")],
  });

  it("keeps the order of the industries, those without projects among them", () => {
    expect(groups.map(({ overview }) => overview.industry.id)).toEqual(["B", "A", "C"]);
    expect(groups[2]?.projects).toEqual([]);
  });

  it("keeps the order of the sector within an industry", () => {
    expect(groups[1]?.projects.map(({ id }) => id)).toEqual(["1", "3", "4"]);
  });
});
