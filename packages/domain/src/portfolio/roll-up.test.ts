import { describe, expect, it } from "vitest";
import { summariseProjects } from "../project/project-summary.ts";
import { fundingLine, indexOf, industry, milestone, project, report } from "./portfolio.fixture.ts";
import { rollUp } from "./roll-up.ts";

const index = indexOf({
  Industry: [industry()],
  Project: [
    project({ id: "PRJ-1" }),
    project({ id: "PRJ-2", kind: "regional", fundingRequirement: "required" }),
    project({ id: "PRJ-3", kind: "regional" }),
    project({ id: "PRJ-4", stage: "cancelled", fundingRequirement: "required" }),
  ],
  Milestone: [
    milestone({ id: "KT-1", baselineDate: "2023-02-01", actualDate: "2023-02-01" }),
    milestone({ id: "KT-2", baselineDate: null }),
    milestone({ id: "KT-3", projectId: "PRJ-2", baselineDate: "2023-02-01" }),
    milestone({ id: "KT-4", projectId: "PRJ-4", baselineDate: "2022-02-01" }),
  ],
  ProgressReport: [
    report({ id: "REP-1", ownRating: "at_risk" }),
    report({ id: "REP-2", projectId: "PRJ-2", ownRating: "off_track" }),
  ],
  FundingLine: [
    fundingLine({ id: "FUN-1", projectId: "PRJ-1", need: 7 }),
    fundingLine({ id: "FUN-2", projectId: "PRJ-2", need: 100, allocated: 40, spent: 10 }),
    fundingLine({ id: "FUN-3", projectId: "PRJ-2", year: 2024, need: 900 }),
    fundingLine({ id: "FUN-4", projectId: "PRJ-4", need: 5000 }),
  ],
});
const projects = summariseProjects(index);

describe("rollUp", () => {
  it("counts what is not cancelled, and money where money is needed", () => {
    expect(rollUp(projects)).toEqual({
      projects: 3,
      mandatory: 1,
      regional: 2,
      health: { off_track: 1, at_risk: 1, no_data: 1, on_track: 0 },
      diverging: 1,
      // 50 % of 50 % planned, and 0 % of 100 % planned.
      progress: { actual: 25, planned: 75, difference: -50 },
      milestones: { completed: 1, cancelled: 0, overdue: 1, at_risk: 0, on_track: 0, undated: 1, total: 3 },
      funding: { need: 100, allocated: 40, committed: null, spent: 10, gap: 60 },
    });
  });

  it("has no progress and no money where nothing is entered", () => {
    const nothing = rollUp([]);
    expect(nothing).toMatchObject({ projects: 0, progress: null });
    expect(nothing.funding).toEqual({ need: null, allocated: null, committed: null, spent: null, gap: null });
    expect(rollUp(projects.filter(({ id }) => id === "PRJ-3"))).toMatchObject({
      projects: 1,
      progress: null,
    });
  });
});
