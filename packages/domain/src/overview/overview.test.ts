import { describe, expect, it } from "vitest";
import {
  curation,
  indexOf,
  industry,
  milestone,
  noMaturity,
  position,
  project,
} from "../portfolio/portfolio.fixture.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { PlanItemRecord, StrategyRecord } from "../strategy/strategy.record.ts";
import { overviewOf } from "./overview.ts";

const tracked = { origin: "source", version: 1 } as const;

const strategy: StrategyRecord = {
  id: "STR",
  name: "Стратегия цифровой трансформации",
  publishedUrl: "https://digital.tomsk.gov.ru",
  declaredMandatoryProjects: 40,
  declaredRegionalProjects: 35,
  declaredMandatoryIndustries: 6,
  declaredRegionalIndustries: 12,
  sourceDocument: null,
  sourceSlide: 21,
  ...tracked,
};
const planItem = (fields: Partial<PlanItemRecord>): PlanItemRecord => ({
  id: "PL23-1",
  strategyId: "STR",
  year: 2023,
  number: 1,
  title: "Мониторинг качества услуг",
  dueDate: null,
  responsiblePositionId: null,
  indicatorId: null,
  isRecurring: false,
  completedDate: null,
  sourceSlide: 26,
  ...tracked,
  ...fields,
});
const goal = (number: number) => ({
  id: `SG-${number}`,
  strategyId: "STR",
  number,
  text: `Цель ${number}`,
  sourceSlide: 20,
  ...tracked,
});
const overviewWith = (records: Partial<Portfolio>) => overviewOf(indexOf(records), noMaturity);

const overview = overviewWith({
  Strategy: [strategy],
  Goal: [goal(2), goal(1)],
  Industry: [
    industry({ id: "IND-TUR", name: "Туризм", listedAs: "regional", number: 1, origin: "source" }),
    industry({ id: "IND-GOV", number: 3, origin: "source", declaredProjects: 10, declaredIndicators: 16 }),
  ],
  Position: [position()],
  Curation: [curation({ industryId: "IND-GOV" })],
  Project: [
    project({ id: "PRJ-1", industryId: "IND-GOV", origin: "source" }),
    project({ id: "PRJ-2", industryId: "IND-GOV" }),
    project({ id: "PRJ-3", industryId: "IND-GOV", kind: "regional", origin: "entered" }),
    project({ id: "PRJ-4", industryId: "IND-GOV", stage: "cancelled" }),
  ],
  Milestone: [
    milestone({ id: "KT-0", baselineDate: "2023-03-01" }),
    milestone({ id: "KT-30", baselineDate: "2023-03-31", forecastDate: "2023-08-01" }),
    milestone({ id: "KT-31", baselineDate: "2023-04-01" }),
    milestone({ id: "KT-60", baselineDate: "2023-04-30" }),
    milestone({ id: "KT-61", baselineDate: "2023-05-01" }),
    milestone({ id: "KT-90", baselineDate: "2023-05-30" }),
    milestone({ id: "KT-91", baselineDate: "2023-05-31" }),
    milestone({ id: "KT-late", baselineDate: "2023-02-20" }),
    milestone({ id: "KT-latest", baselineDate: "2023-02-25", forecastDate: "2023-12-01" }),
    milestone({ id: "KT-done", baselineDate: "2023-03-02", actualDate: "2023-02-01" }),
    milestone({ id: "KT-cancelled-project", projectId: "PRJ-4", baselineDate: "2023-01-01" }),
  ],
  PlanItem: [
    planItem({ id: "PL23-2", number: 2, completedDate: "2023-02-01" }),
    planItem({ id: "PL23-1", responsiblePositionId: "POS-1" }),
    planItem({ id: "PL22-1", year: 2022, completedDate: "2022-12-01" }),
    planItem({ id: "PL22-2", year: 2022, number: 2, dueDate: "2022-11-01" }),
  ],
});
const ids = (items: { id: string }[]): string[] => items.map(({ id }) => id);

describe("overviewOf", () => {
  it("names the strategy with its goals in order", () => {
    expect(overview.strategy).toEqual({
      name: "Стратегия цифровой трансформации",
      publishedUrl: "https://digital.tomsk.gov.ru",
      goals: [
        { number: 1, text: "Цель 1" },
        { number: 2, text: "Цель 2" },
      ],
    });
  });

  it("sets what is declared beside what is entered, and fills nothing up", () => {
    expect(
      overview.controlTotals.map(({ industry: of, ...total }) => [of?.id ?? null, ...Object.values(total)]),
    ).toEqual([
      [null, "projects", 75, 4, 1],
      [null, "mandatory_projects", 40, 3, 1],
      [null, "regional_projects", 35, 1, 0],
      [null, "mandatory_industries", 6, 1, 1],
      [null, "regional_industries", 12, 1, 1],
      ["IND-GOV", "industry_projects", 10, 4, 1],
      ["IND-GOV", "industry_indicators", 16, 0, 0],
    ]);
  });

  it("shows industries in the strategy's order, those without projects too", () => {
    expect(overview.industries.map((row) => [row.industry.id, row.deputy?.id, row.rollUp.projects])).toEqual([
      ["IND-GOV", "POS-1", 3],
      ["IND-TUR", undefined, 0],
    ]);
    expect(overview.rollUp).toMatchObject({ projects: 3, mandatory: 2, regional: 1 });
  });

  it("lists the overdue by slip, and what is due by its planned date, each once", () => {
    expect(ids(overview.overdue)).toEqual(["KT-latest", "KT-late"]);
    expect(ids(overview.due30)).toEqual(["KT-0", "KT-30"]);
    expect(ids(overview.due60)).toEqual(["KT-31", "KT-60"]);
    expect(ids(overview.due90)).toEqual(["KT-61", "KT-90"]);
  });

  it("shows the year's plan and what earlier years left open", () => {
    expect(overview.planItems.map(({ id, state, responsible }) => [id, state, responsible?.id])).toEqual([
      ["PL22-2", "overdue", undefined],
      ["PL23-1", "undated", "POS-1"],
      ["PL23-2", "completed", undefined],
    ]);
  });

  it("is empty, not broken, before anything is entered", () => {
    const nothing = overviewWith({});
    expect(nothing).toMatchObject({
      strategy: null,
      controlTotals: [],
      industries: [],
      overdue: [],
      planItems: [],
    });
    expect(nothing.rollUp.projects).toBe(0);
  });

  it("leaves a total out that is not declared", () => {
    const undeclared = overviewWith({ Strategy: [{ ...strategy, declaredRegionalProjects: null }] });
    expect(undeclared.controlTotals.map(({ subject }) => subject)).toEqual([
      "mandatory_projects",
      "mandatory_industries",
      "regional_industries",
    ]);
  });
});
