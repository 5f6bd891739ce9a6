import { plainIndicator, plainValue } from "../indicator/blank-records.ts";
import { describe, expect, it } from "vitest";
import {
  comment,
  fundingLine,
  indexOf,
  industry,
  milestone,
  project,
  report,
  risk,
} from "../portfolio/portfolio.fixture.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { projectPage } from "./project-page.ts";
import { summariseProject } from "./project-summary.ts";

const tracked = { origin: "source", version: 1 } as const;
const printed = { sourceDocument: "Стратегия", sourceSlide: 13, sourceNote: null };

const passport = project({
  fullName: "Новый умный дом (ГИС ЖКХ)",
  goalId: "SG-2",
  responsibleAuthorityId: "ORG-1",
  sourceSlide: 13,
  sourceNote: "Показатели 1–7",
  version: 4,
});
const indicator = {
  industryId: "IND-1",
  unit: "%",
  direction: "higher_is_better",
  ...plainIndicator,
  ...printed,
  ...tracked,
} as const;
const link = { projectId: "PRJ-1", note: null, sourceSlide: 13, ...tracked } as const;

const records: Partial<Portfolio> = {
  Industry: [industry()],
  Project: [passport, project({ id: "PRJ-2" })],
  Goal: [{ id: "SG-2", strategyId: "STR", number: 2, text: "Доступность", sourceSlide: 20, ...tracked }],
  Authority: [
    {
      id: "ORG-1",
      name: "Департамент ЖКХ",
      kind: "department",
      parentId: null,
      formerName: null,
      isInstructed: true,
      sourceSlide: null,
      ...tracked,
    },
  ],
  Milestone: [
    milestone({ id: "KT-2", number: 2 }),
    milestone({ id: "KT-1", number: 1 }),
    milestone({ id: "KT-9", projectId: "PRJ-2" }),
  ],
  MilestoneComment: [comment({ milestoneId: "KT-2" })],
  FundingLine: [fundingLine(), fundingLine({ id: "FUN-2", projectId: "PRJ-2" })],
  Risk: [risk(), risk({ id: "RSK-2", projectId: "PRJ-2" })],
  ProgressReport: [report(), report({ id: "REP-2", periodStart: "2023-01-01" })],
  Indicator: [
    { id: "URB-2", number: 2, name: "Оплачено онлайн", ...indicator },
    { id: "URB-1", number: 1, name: "Собрания онлайн", ...indicator },
    { id: "URB-3", number: 3, name: "Не связан", ...indicator },
  ],
  IndicatorValue: [
    {
      id: "VAL-1",
      indicatorId: "URB-1",
      role: "actual",
      kind: "published",
      value: 0.78,
      year: 2023,
      date: "2023-01-01",
      dateBasis: null,
      reportId: null,
      valueReportId: null,
      toldOn: null,
      evidence: null,
      ...plainValue,
      sourceDocument: "Стратегия",
      sourceSlide: 13,
      ...tracked,
    },
  ],
  ProjectIndicator: [
    { id: "LNK-2", indicatorId: "URB-2", confidence: "assumed", ...link },
    { id: "LNK-1", indicatorId: "URB-1", confidence: "stated", ...link, note: "«1 7»" },
  ],
};

describe("projectPage", () => {
  const index = indexOf(records);
  const page = projectPage(index, "PRJ-1", { canUpdate: true, canComment: true });

  it("is null for a project that is not there", () => {
    expect(projectPage(index, "PRJ-404", { canUpdate: false, canComment: false })).toBeNull();
  });

  it("begins with the row of the registry and the passport", () => {
    expect(page?.summary).toEqual(summariseProject(index, passport));
    expect(page?.passport).toMatchObject({
      fullName: "Новый умный дом (ГИС ЖКХ)",
      goal: { number: 2, text: "Доступность" },
      responsibleAuthority: { id: "ORG-1", name: "Департамент ЖКХ" },
      provenance: { document: null, slide: 13, note: "Показатели 1–7" },
      version: 4,
    });
    expect(page?.abilities).toEqual({ canUpdate: true, canComment: true });
  });

  it("holds the project's own records only, each list in order", () => {
    expect(page?.milestones.map(({ id, comments }) => [id, comments.length])).toEqual([
      ["KT-1", 0],
      ["KT-2", 1],
    ]);
    expect(page?.fundingYears).toHaveLength(1);
    expect(page?.fundingYears[0]?.total.need).toBe(1000);
    expect(page?.risks.map(({ id }) => id)).toEqual(["RSK-1"]);
    expect(page?.reports.map(({ id }) => id)).toEqual(["REP-1", "REP-2"]);
  });

  it("links indicators with the confidence of the link, and nothing where nothing is entered", () => {
    expect(page?.indicators).toMatchObject([
      { id: "URB-1", confidence: "stated", note: "«1 7»", current: 0.78, baseline: null, target: null },
      { id: "URB-2", confidence: "assumed", note: null, current: null },
    ]);
    expect(projectPage(index, "PRJ-2", { canUpdate: false, canComment: false })?.indicators).toEqual([]);
  });
});
