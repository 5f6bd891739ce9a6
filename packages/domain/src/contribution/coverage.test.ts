import { describe, expect, it } from "vitest";
import { orphanIndicators, orphanProjects } from "../indicator/orphans.ts";
import { anIndicator, aTarget, aValue } from "../maturity/maturity.fixture.ts";
import {
  curation,
  indexOf,
  industry,
  milestone,
  position,
  project,
  report,
} from "../portfolio/portfolio.fixture.ts";
import { aLink, contributionsOf } from "./contribution.fixture.ts";
import { coverageOf } from "./coverage.ts";

const links = [
  aLink("well", "moved", { confidence: "stated" }),
  aLink("late", "moved"),
  aLink("late", "behind"),
  aLink("cancelled", "nobody's"),
  aLink("guest", "moved", { confidence: "confirmed" }),
  aLink("idle", "of a framework"),
];
const index = indexOf({
  Industry: [industry({ id: "IND-1", number: 1 }), industry({ id: "IND-2", number: 2, name: "Транспорт" })],
  Position: [position({ id: "POS-1" })],
  Curation: [curation({ industryId: "IND-1" })],
  Indicator: [
    anIndicator({ id: "moved", industryId: "IND-1", number: 1 }),
    anIndicator({ id: "behind", industryId: "IND-1", number: 2 }),
    anIndicator({ id: "nobody's", industryId: "IND-1", number: 3 }),
    anIndicator({ id: "elsewhere", industryId: "IND-2" }),
    anIndicator({ id: "of a framework" }),
  ],
  IndicatorValue: ["moved", "behind"].flatMap((indicatorId) => [
    aValue({ indicatorId, value: 10, role: "baseline", date: "2020-12-31" }),
    aValue({ indicatorId, value: indicatorId === "moved" ? 70 : 12, date: "2022-12-31" }),
  ]),
  IndicatorTarget: ["moved", "behind"].map((indicatorId) => aTarget({ indicatorId, value: 100, year: 2024 })),
  Project: [
    project({ id: "well", name: "А" }),
    project({ id: "late", name: "Б" }),
    project({ id: "idle", name: "В" }),
    project({ id: "cancelled", name: "Г", stage: "cancelled" }),
    project({ id: "guest", name: "Гость", industryId: "IND-2" }),
  ],
  Milestone: [
    milestone({ id: "M-well", projectId: "well" }),
    milestone({ id: "M-guest", projectId: "guest" }),
    milestone({ id: "M-late", projectId: "late", baselineDate: "2022-11-01", isCritical: true }),
  ],
  ProgressReport: ["well", "late", "guest"].map((projectId) => report({ id: `REP-${projectId}`, projectId })),
  ProjectIndicator: links,
  IndicatorContribution: links.slice(0, 2).flatMap((link) => contributionsOf(link, { 2023: 15 })),
});

describe("coverageOf", () => {
  const all = coverageOf(index, { kind: "strategy" });
  const [first, second] = all?.industries ?? [];

  it("puts what nobody moves first, then what only sick projects move", () => {
    expect(
      first?.indicators.map(({ id, projects, hasOnlySick, isOffPath }) => [
        id,
        projects,
        hasOnlySick,
        isOffPath,
      ]),
    ).toEqual([
      ["nobody's", 0, false, false],
      ["behind", 1, true, true],
      ["moved", 3, false, false],
    ]);
    expect(first?.indicators[2]?.cover).toEqual({ kind: "covered", need: 30, stated: 30, over: 0 });
  });

  it("has the industry's own projects, those that move nothing first, and linked guests last", () => {
    expect(
      first?.projects.map(({ id, indicators, elsewhere, isForeign }) => [
        id,
        indicators,
        elsewhere,
        isForeign,
      ]),
    ).toEqual([
      ["idle", 0, 0, false],
      ["well", 1, 0, false],
      ["late", 2, 0, false],
      ["guest", 1, 0, true],
    ]);
    expect(second?.projects).toMatchObject([{ id: "guest", indicators: 0, elsewhere: 1 }]);
  });

  it("has a cell for each link of a project at work", () => {
    expect(
      first?.cells.map(({ projectId, indicatorId, confidence, stated }) => [
        projectId,
        indicatorId,
        confidence,
        stated,
      ]),
    ).toEqual([
      ["well", "moved", "stated", 15],
      ["late", "moved", "assumed", 15],
      ["guest", "moved", "confirmed", null],
      ["late", "behind", "assumed", null],
    ]);
    for (const { indicators, projects, cells } of all?.industries ?? []) {
      expect(indicators.reduce((sum, row) => sum + row.projects, 0)).toBe(cells.length);
      expect(projects.reduce((sum, column) => sum + column.indicators, 0)).toBe(cells.length);
    }
  });

  it("counts the orphans that the rule of orphans counts", () => {
    const ids = new Set(["IND-1", "IND-2"]);
    expect(all?.orphans.indicators.map(({ id }) => id)).toEqual(
      orphanIndicators(index, ids).map(({ id }) => id),
    );
    expect(all?.orphans.projects.map(({ id }) => id)).toEqual(
      orphanProjects(index, index.portfolio.Project).map(({ id }) => id),
    );
    const rows = all?.industries.flatMap(({ indicators }) => indicators) ?? [];
    const columns = all?.industries.flatMap(({ projects }) => projects) ?? [];
    expect(rows.filter(({ projects }) => projects === 0)).toHaveLength(all?.totals.orphanIndicators ?? -1);
    expect(
      columns.filter(({ isForeign, indicators, elsewhere }) => !isForeign && indicators + elsewhere === 0),
    ).toHaveLength(all?.totals.orphanProjects ?? -1);
  });

  it("totals what is chosen", () => {
    expect(all?.totals).toEqual({
      indicators: 4,
      orphanIndicators: 2,
      offPath: 1,
      offPathSick: 1,
      projects: 4,
      orphanProjects: 1,
      links: { stated: 1, confirmed: 1, assumed: 2 },
      withContribution: 2,
      covered: 1,
      short: 0,
    });
    expect(all?.choices).toMatchObject({ deputies: [{ id: "POS-1" }], hasUncurated: true });
  });

  it.each([
    [{ kind: "industry", industryId: "IND-2" }, ["IND-2"]],
    [{ kind: "deputy", positionId: "POS-1" }, ["IND-1"]],
    [{ kind: "deputy", positionId: null }, ["IND-2"]],
  ] as const)("keeps to %j", (scope, expected) => {
    const found = coverageOf(index, scope);
    expect(found?.industries.map((one) => one.industry.id)).toEqual(expected);
    expect(found?.choices.industries).toHaveLength(2);
  });

  it("is null for what is not recorded", () => {
    expect(coverageOf(index, { kind: "industry", industryId: "none" })).toBeNull();
    expect(coverageOf(index, { kind: "deputy", positionId: "none" })).toBeNull();
  });
});
