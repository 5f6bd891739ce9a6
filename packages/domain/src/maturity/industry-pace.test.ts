import { describe, expect, it } from "vitest";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { industryPace } from "./industry-pace.ts";
import {
  aMember,
  aMethodology,
  anIndicator,
  anIndustry,
  aPublishedFigure,
  aValue,
  tomskMaturity,
} from "./maturity.fixture.ts";
import { overallMaturity } from "./maturity.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";

const today = "2023-03-01";
const tomsk = tomskMaturity(today);

/** An industry of two counted indicators with a target of 100, and the values given. */
const portfolio = (fields: Partial<Portfolio> = {}): Portfolio => ({
  ...emptyPortfolio(today),
  Industry: [anIndustry({ id: "IND" })],
  Indicator: ["A", "B", "C"].map((id) => anIndicator({ id, industryId: "IND" })),
  Methodology: [aMethodology()],
  MethodologyMember: [
    aMember({ indicatorId: "A" }),
    aMember({ indicatorId: "B" }),
    aMember({ indicatorId: "C", isCounted: false, reason: "не учтён" }),
  ],
  ...fields,
});
const value = (indicatorId: string, amount: number, date: string) =>
  aValue({ indicatorId, value: amount, date: date as typeof today });
const base = (indicatorId: string, amount: number, year: number) =>
  aValue({ indicatorId, value: amount, year, role: "baseline" });
const facts = [value("A", 80, "2023-01-01"), value("B", 60, "2023-01-01")];

describe("the computed pace of an industry", () => {
  it("starts from the figure that the index has", () => {
    for (const { industryId, computed } of overallMaturity(tomsk).industries) {
      expect(industryPace(tomsk, industryId).computed.now?.value ?? null).toBe(computed);
    }
  });

  it("grows from the values that the counted indicators started from", () => {
    const pace = industryPace(
      portfolio({ IndicatorValue: [...facts, base("A", 30, 2021), base("B", 50, 2021), base("C", 0, 2019)] }),
      "IND",
    ).computed;
    expect(pace.start).toMatchObject({ value: 40, date: null, year: 2021 });
    expect(pace.achieved).toEqual({ pointsPerYear: 30 });
    expect(pace.needed).toEqual({ pointsPerYear: 3.75 });
  });

  it.each([
    ["one has no baseline", [base("A", 30, 2021)]],
    ["they started at different times", [base("A", 30, 2021), base("B", 50, 2020)]],
  ])("has no start where %s", (_, baselines) => {
    const pace = industryPace(portfolio({ IndicatorValue: [...facts, ...baselines] }), "IND").computed;
    expect(pace.achieved).toEqual({ refusal: "no_earlier_figure" });
  });

  it("starts from the first day on which all counted indicators have a fact", () => {
    const values = [
      ...facts,
      value("A", 20, "2021-06-30"),
      value("A", 30, "2022-01-01"),
      value("B", 50, "2022-01-01"),
    ];
    const pace = industryPace(portfolio({ IndicatorValue: values }), "IND").computed;
    expect(pace.start).toMatchObject({ value: 40, date: "2022-01-01" });
    expect(pace.achieved).toEqual({ pointsPerYear: 30 });
  });

  it("has no figure where a fact has no day", () => {
    const undated = aValue({ indicatorId: "B", value: 60 });
    const pace = industryPace(
      portfolio({ IndicatorValue: [value("A", 80, "2023-01-01"), undated] }),
      "IND",
    ).computed;
    expect(pace.needed).toEqual({ refusal: "no_figure" });
  });

  it("has no figure without a methodology", () => {
    const pace = industryPace(portfolio({ IndicatorValue: facts, Methodology: [] }), "IND").computed;
    expect(pace).toMatchObject({ now: null, target: null });
  });
});

describe("the published pace of an industry", () => {
  const printed = (years: number[]) =>
    years.map((year, at) =>
      aPublishedFigure({
        industryId: "IND",
        value: 50 + at * 10,
        year,
        date: `${year}-01-01` as typeof today,
      }),
    );

  it("needs a second printed figure to have achieved anything", () => {
    const pace = industryPace(portfolio({ PublishedMaturity: printed([2023]) }), "IND").published;
    expect(pace.needed).toEqual({ pointsPerYear: 50 / 8 });
    expect(pace.achieved).toEqual({ refusal: "no_earlier_figure" });
  });

  it("runs from the first printed figure to the last, whatever is computed beside it", () => {
    const pace = industryPace(
      portfolio({ PublishedMaturity: printed([2021, 2022, 2023]), IndicatorValue: facts }),
      "IND",
    ).published;
    expect(pace.achieved).toEqual({ pointsPerYear: 10 });
  });

  it("does not join figures of two methodologies", () => {
    const pace = industryPace(
      portfolio({
        PublishedMaturity: printed([2021, 2023]),
        Methodology: [
          aMethodology({ id: "OLD", validTo: "2022-06-30" }),
          aMethodology({ validFrom: "2022-07-01" }),
        ],
      }),
      "IND",
    ).published;
    expect(pace.achieved).toEqual({ refusal: "different_methodology" });
  });

  it("prefers the industry's own printed target to the general one", () => {
    const own = aPublishedFigure({ industryId: "IND", point: "target", value: 90, year: 2025 });
    const pace = industryPace(portfolio({ PublishedMaturity: [...printed([2023]), own] }), "IND").published;
    expect(pace.target).toEqual({ value: 90, year: 2025, basis: "printed" });
  });
});
