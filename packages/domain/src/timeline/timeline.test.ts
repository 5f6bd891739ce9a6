import { describe, expect, it } from "vitest";
import {
  curation,
  indexOf,
  industry,
  milestone,
  position,
  project,
  report,
} from "../portfolio/portfolio.fixture.ts";
import { timelineQuerySchema } from "./timeline.schema.ts";
import { timelineOf } from "./timeline.ts";
import type { TimelineQuery } from "./timeline.view.ts";

const waits = (milestoneId: string, dependsOnId: string) => ({
  id: `${milestoneId} ${dependsOnId}`,
  milestoneId,
  dependsOnId,
  origin: "training" as const,
  version: 1,
});

const index = indexOf({
  Industry: [
    industry({ id: "IND-CUL", name: "Культура", listedAs: "regional", number: 1 }),
    industry({ id: "IND-URB", name: "Городская среда", number: 4 }),
  ],
  Position: [position({ id: "POS-DEP" }), position({ id: "POS-A", title: "Отдел" })],
  Curation: [curation({ industryId: "IND-URB", positionId: "POS-DEP" })],
  Project: [
    project({ id: "PRJ-1", name: "Ёлка", industryId: "IND-URB", leadPositionId: "POS-A" }),
    project({ id: "PRJ-2", name: "Елань", industryId: "IND-URB" }),
    project({ id: "PRJ-3", name: "Архив", industryId: "IND-CUL", stage: "cancelled" }),
    project({ id: "PRJ-4", name: "Без плана", industryId: "IND-NONE" }),
  ],
  Milestone: [
    milestone({ id: "KT-12", projectId: "PRJ-1", number: 2, isCritical: true }),
    milestone({ id: "KT-11", projectId: "PRJ-1", number: 1, baselineDate: "2023-02-01" }),
    milestone({ id: "KT-21", projectId: "PRJ-2", forecastDate: "2023-05-01" }),
    milestone({ id: "KT-31", projectId: "PRJ-3", isCritical: true, cancelledDate: "2023-01-01" }),
  ],
  ProgressReport: [report({ projectId: "PRJ-1" }), report({ id: "REP-2", projectId: "PRJ-2" })],
  MilestoneDependency: [waits("KT-12", "KT-11"), waits("KT-21", "KT-12"), waits("KT-31", "KT-9")],
});

const shown = (query: Partial<TimelineQuery> = {}) => timelineOf(index, timelineQuerySchema.parse(query));
const ids = (query: Partial<TimelineQuery>): string =>
  shown(query)
    .projects.map(({ id }) => id.slice(4))
    .join("");

describe("timelineOf", () => {
  it("orders projects by industry, then by Russian name, and milestones by number", () => {
    const { projects } = shown();
    expect(projects.map(({ name }) => name)).toEqual(["Елань", "Ёлка", "Архив", "Без плана"]);
    expect(projects[1]?.milestones.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("tells every date, the state and the slip", () => {
    const { projects } = shown({ projectIds: ["PRJ-1", "PRJ-2", "PRJ-3"] });
    const milestones = projects.flatMap((one) => one.milestones);
    expect(milestones.map(({ id, state, slipDays }) => [id, state, slipDays])).toEqual([
      ["KT-21", "at_risk", 30],
      ["KT-11", "overdue", 28],
      ["KT-12", "on_track", null],
      ["KT-31", "cancelled", null],
    ]);
    expect(milestones[0]).toMatchObject({
      baselineDate: "2023-04-01",
      forecastDate: "2023-05-01",
      actualDate: null,
    });
  });

  it("keeps a project without milestones, which is a gap to be seen", () => {
    expect(shown({ projectIds: ["PRJ-4"] }).projects[0]?.milestones).toEqual([]);
  });
});

describe("filters", () => {
  it.each<[Partial<TimelineQuery>, string]>([
    [{}, "2134"],
    [{ projectIds: ["PRJ-3", "PRJ-1"] }, "13"],
    [{ industries: ["IND-URB"] }, "21"],
    [{ deputies: ["POS-DEP"] }, "21"],
    [{ deputies: ["none"] }, "34"],
    [{ leads: ["POS-A"] }, "1"],
    [{ leads: ["none"], industries: ["IND-URB"] }, "2"],
    [{ health: ["no_data"] }, "34"],
    [{ onlyCritical: true }, "13"],
    [{ industries: ["IND-OTHER"] }, ""],
  ])("%j", (query, expected) => {
    expect(ids(query)).toBe(expected);
  });

  it("leaves only critical milestones on demand", () => {
    const { projects } = shown({ onlyCritical: true });
    expect(projects.flatMap(({ milestones }) => milestones.map(({ id }) => id))).toEqual(["KT-12", "KT-31"]);
  });

  it("keeps the facets over the whole registry", () => {
    const { facets, entered } = shown({ projectIds: ["PRJ-1"], onlyCritical: true });
    expect(facets).toEqual(shown().facets);
    expect(entered).toBe(4);
    expect(facets.projects.map(({ label, count }) => [label, count])).toEqual([
      ["Елань", 1],
      ["Ёлка", 2],
      ["Архив", 1],
      ["Без плана", 0],
    ]);
    expect(facets.deputies.map(({ value, count }) => [value, count])).toEqual([
      ["POS-DEP", 2],
      ["none", 2],
    ]);
  });
});

describe("dependencies", () => {
  it("are those between milestones that are shown, across projects too", () => {
    expect(shown().dependencies).toEqual([
      { milestoneId: "KT-12", dependsOnId: "KT-11" },
      { milestoneId: "KT-21", dependsOnId: "KT-12" },
    ]);
    expect(shown({ projectIds: ["PRJ-1"] }).dependencies).toHaveLength(1);
    expect(shown({ onlyCritical: true }).dependencies).toEqual([]);
  });
});

describe("timelineQuerySchema", () => {
  it("reads what is left out as no filter", () => {
    expect(timelineQuerySchema.parse({})).toEqual({
      projectIds: [],
      industries: [],
      deputies: [],
      leads: [],
      health: [],
      onlyCritical: false,
    });
  });

  it.each([{ health: ["green"] }, { projectIds: "PRJ-1" }, { leads: [""] }, { onlyCritical: "yes" }])(
    "refuses %j",
    (query) => {
      expect(timelineQuerySchema.safeParse(query).success).toBe(false);
    },
  );
});
