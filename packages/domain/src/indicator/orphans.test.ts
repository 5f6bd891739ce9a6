import { describe, expect, it } from "vitest";
import { anIndicator } from "../maturity/maturity.fixture.ts";
import { indexOf, industry, project } from "../portfolio/portfolio.fixture.ts";
import type { ProjectIndicatorRecord } from "./indicator.record.ts";
import { orphanIndicators, orphanProjects } from "./orphans.ts";

const link = (projectId: string, indicatorId: string): ProjectIndicatorRecord => ({
  id: `${projectId} ${indicatorId}`,
  projectId,
  indicatorId,
  confidence: "stated",
  note: null,
  origin: "training",
  sourceSlide: null,
  version: 1,
});

const index = indexOf({
  Industry: [industry({ id: "IND-1" }), industry({ id: "IND-2" })],
  Indicator: [
    anIndicator({ id: "unlinked", industryId: "IND-1", number: 3 }),
    anIndicator({ id: "linked", industryId: "IND-1", number: 1 }),
    anIndicator({ id: "of a cancelled", industryId: "IND-1", number: 2 }),
    anIndicator({ id: "elsewhere", industryId: "IND-2" }),
    anIndicator({ id: "of no industry" }),
  ],
  Project: [
    project({ id: "at work" }),
    project({ id: "cancelled", stage: "cancelled" }),
    project({ id: "idle" }),
    project({ id: "of a lost indicator" }),
  ],
  ProjectIndicator: [
    link("at work", "linked"),
    link("cancelled", "of a cancelled"),
    link("lost", "unlinked"),
    link("of a lost indicator", "lost"),
  ],
});

describe("orphans", () => {
  it("are the indicators of the industries that no project at work is linked to, by number", () => {
    expect(orphanIndicators(index, new Set(["IND-1"])).map(({ id }) => id)).toEqual([
      "of a cancelled",
      "unlinked",
    ]);
  });

  it("are the projects without an indicator, but for the cancelled", () => {
    expect(orphanProjects(index, index.portfolio.Project).map(({ id }) => id)).toEqual([
      "idle",
      "of a lost indicator",
    ]);
  });
});
