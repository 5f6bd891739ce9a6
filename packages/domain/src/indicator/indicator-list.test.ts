import { plainPart } from "./blank-records.ts";
import { describe, expect, it } from "vitest";
import {
  aMember,
  aMethodology,
  anIndicator,
  anIndustry,
  aTarget,
  aValue,
} from "../maturity/maturity.fixture.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import { indicatorList } from "./indicator-list.ts";
import type { IndicatorPartRecord } from "./indicator.record.ts";

const today = "2023-03-01";

const part = (number: number, numerator: number, denominator: number): IndicatorPartRecord => ({
  id: `part-${number}`,
  indicatorId: "GOV-3",
  number,
  label: `группа ${number}`,
  numerator,
  denominator,
  ...plainPart,
  origin: "source",
  sourceSlide: 17,
  version: 1,
});

const project = (id: string, name: string): ProjectRecord => ({
  id,
  name,
  fullName: null,
  kind: "mandatory",
  industryId: "GOV",
  goalId: null,
  stage: "active",
  description: null,
  expectedEffect: null,
  federalProject: null,
  responsibleAuthorityId: null,
  leadPositionId: null,
  fundingRequirement: "not_determined",
  startDate: null,
  endDate: null,
  origin: "source",
  sourceDocument: null,
  sourceSlide: null,
  sourceNote: null,
  version: 1,
});

const link = (projectId: string, indicatorId: string) => ({
  id: `${projectId}-${indicatorId}`,
  projectId,
  indicatorId,
  confidence: "assumed" as const,
  note: null,
  origin: "source" as const,
  sourceSlide: null,
  version: 1,
});

const portfolio: Portfolio = {
  ...emptyPortfolio(today),
  Industry: [
    anIndustry({ id: "TUR", listedAs: "regional", number: 1 }),
    anIndustry({ id: "URB", number: 2 }),
    anIndustry({ id: "GOV", number: 1, name: "Государственное управление" }),
  ],
  Indicator: [
    anIndicator({ id: "free", name: "Вне отраслей" }),
    anIndicator({ id: "TUR-1", industryId: "TUR", number: 1 }),
    anIndicator({ id: "URB-2", industryId: "URB", number: 2 }),
    anIndicator({ id: "URB-10", industryId: "URB", number: 10 }),
    anIndicator({ id: "URB-je", industryId: "URB", name: "Ёмкость" }),
    anIndicator({ id: "URB-zh", industryId: "URB", name: "Жильё" }),
    anIndicator({ id: "URB-d", industryId: "URB", name: "Доля" }),
    anIndicator({ id: "GOV-7", industryId: "GOV", number: 7, unit: "раз" }),
    anIndicator({
      id: "GOV-3",
      industryId: "GOV",
      number: 3,
      composition: "mean_of_ratios",
      sourceSlide: 12,
      sourceNote: "дата не напечатана",
    }),
  ],
  IndicatorValue: [
    aValue({ indicatorId: "GOV-3", value: 66.5, sourceSlide: 17 }),
    aValue({ indicatorId: "URB-2", value: 50, date: "2023-01-01" }),
    aValue({ indicatorId: "URB-2", value: 70, kind: "estimate", date: "2023-02-01" }),
    aValue({ indicatorId: "URB-2", value: 10, role: "baseline", year: 2021 }),
  ],
  IndicatorTarget: [
    aTarget({ indicatorId: "GOV-7", value: 3 }),
    aTarget({ indicatorId: "free", value: 20, year: 2024 }),
    aTarget({ indicatorId: "free", value: 40, year: 2030 }),
  ],
  IndicatorPart: [part(4, 307, 777), part(1, 32, 32), part(3, 89, 135), part(2, 154, 255)],
  Methodology: [aMethodology({ sourceSlide: 9 })],
  MethodologyMember: [
    aMember({ indicatorId: "GOV-3" }),
    aMember({ indicatorId: "GOV-7" }),
    aMember({ indicatorId: "URB-2", isCounted: false, reason: "не учтён" }),
    aMember({ indicatorId: "URB-10", methodologyId: "other" }),
  ],
  Project: [project("P-1", "Ёлка"), project("P-2", "Единое окно")],
  ProjectIndicator: [link("P-1", "GOV-3"), link("P-2", "GOV-3"), link("P-lost", "GOV-3")],
};

const indicatorOf = (id: string) => {
  const found = indicatorList(portfolio).indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`${id} is not listed`);
  return found;
};

describe("indicatorList", () => {
  it("goes by industry, number and Russian name", () => {
    expect(indicatorList(portfolio).indicators.map(({ id }) => id)).toEqual([
      "GOV-3",
      "GOV-7",
      "URB-2",
      "URB-10",
      "URB-d",
      "URB-je",
      "URB-zh",
      "TUR-1",
      "free",
    ]);
  });

  it("takes the mean of the groups' ratios, not the pooled ratio", () => {
    const { parts, computedFromParts } = indicatorOf("GOV-3");
    expect(parts.map(({ label }) => label)).toEqual(["группа 1", "группа 2", "группа 3", "группа 4"]);
    expect(parts[1]?.ratio).toBeCloseTo(60.392, 3);
    expect(computedFromParts).toBeCloseTo(66.457, 3);
  });

  it("has no mean of no groups", () => {
    expect(indicatorOf("URB-2")).toMatchObject({ parts: [], computedFromParts: null });
  });

  it("shows where figures come from", () => {
    const indicator = indicatorOf("GOV-3");
    expect(indicator.provenance).toEqual({ document: null, slide: 12, note: "дата не напечатана" });
    expect(indicator.current).toMatchObject({ value: 66.5, date: null, provenance: { slide: 17 } });
    expect(indicator.industry).toEqual({ id: "GOV", name: "Государственное управление" });
  });

  it("names the linked projects in Russian order", () => {
    expect(indicatorOf("GOV-3").projects.map(({ name }) => name)).toEqual(["Единое окно", "Ёлка"]);
  });

  it("keeps an estimate among the values, oldest first, and out of the current one", () => {
    const { values, current, baseline, achievement } = indicatorOf("URB-2");
    expect(values.map(({ value }) => value)).toEqual([10, 50, 70]);
    expect([baseline?.value, current?.value, achievement]).toEqual([10, 50, 50]);
  });

  it.each([
    { id: "GOV-3", target: { value: 100, year: 2030, basis: "general", slide: 9 } },
    { id: "URB-2", target: { value: 100, year: 2030, basis: "general", slide: 9 } },
    { id: "GOV-7", target: { value: 3, year: null, basis: "printed", slide: null } },
    { id: "free", target: { value: 40, year: 2030, basis: "printed", slide: null } },
    { id: "URB-10", target: null },
  ])("gives $id its target", ({ id, target }) => {
    expect(indicatorOf(id).target).toEqual(target);
  });

  it("tells members, those not counted, and the rest apart", () => {
    expect(indicatorOf("GOV-3").membership).toEqual({ isCounted: true, reason: null });
    expect(indicatorOf("URB-2").membership).toEqual({ isCounted: false, reason: "не учтён" });
    expect(indicatorOf("URB-10").membership).toBeNull();
  });

  it("gives a member in another unit no target in percent", () => {
    const withoutTarget = indicatorList({ ...portfolio, IndicatorTarget: [] });
    expect(withoutTarget.indicators.find(({ id }) => id === "GOV-7")?.target).toBeNull();
  });

  it("leaves a group of nobody out of the mean", () => {
    const withEmpty = indicatorList({ ...portfolio, IndicatorPart: [part(1, 1, 2), part(2, 0, 0)] });
    const indicator = withEmpty.indicators.find(({ id }) => id === "GOV-3");
    expect(indicator).toMatchObject({ computedFromParts: 50, parts: [{ ratio: 50 }, { ratio: 0 }] });
  });
});
