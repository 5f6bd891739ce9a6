import { describe, expect, it } from "vitest";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { frameworkList } from "./framework-list.ts";
import {
  aCountingPeriod,
  aFramework,
  anIndicator,
  anIndustry,
  aMember,
  aMethodology,
  aTarget,
  aValue,
} from "./maturity.fixture.ts";

const portfolio: Portfolio = {
  ...emptyPortfolio("2023-03-01"),
  Industry: [anIndustry({ id: "IND-1", number: 1 }), anIndustry({ id: "IND-2", number: 2 })],
  Framework: [
    aFramework({ id: "OTHER", number: 2 }),
    aFramework({ id: "FRW-DM", number: 1 }),
    aFramework({ id: "EMPTY", number: 3 }),
  ],
  Indicator: [
    anIndicator({ id: "B-10", industryId: "IND-2" }),
    anIndicator({ id: "B-9", industryId: "IND-2" }),
    anIndicator({ id: "A-1", industryId: "IND-1", number: 1 }),
    anIndicator({ id: "OUT", industryId: "IND-1" }),
    anIndicator({ id: "NAT-1" }),
  ],
  IndicatorTarget: [
    aTarget({ indicatorId: "NAT-1", value: 100, year: 2030 }),
    aTarget({ indicatorId: "NAT-1", value: 30, year: 2023 }),
    aTarget({ indicatorId: "NAT-1", value: 7, year: null }),
  ],
  IndicatorValue: [aValue({ indicatorId: "B-9", value: 40, date: "2023-01-01" })],
  Methodology: [
    aMethodology({ id: "old", validTo: "2022-12-31" }),
    aMethodology({ id: "now", validFrom: "2023-01-01" }),
    aMethodology({ id: "other", frameworkId: "OTHER", validFrom: "2024-01-01", generalTarget: null }),
  ],
  MethodologyMember: [
    aMember({ indicatorId: "B-10", methodologyId: "old" }),
    aMember({ indicatorId: "B-9", methodologyId: "now", cap: 30 }),
    aMember({ indicatorId: "A-1", methodologyId: "now" }),
    aMember({ indicatorId: "NAT-1", methodologyId: "other" }),
  ],
  CountingPeriod: [aCountingPeriod({ memberId: "now-B-9", fromDate: "2023-02-01", reason: "сверка" })],
};
const { frameworks, outside } = frameworkList(portfolio);
const [maturity, other, empty] = frameworks;

describe("frameworkList", () => {
  it("is in the frameworks' order, and says which one has the index", () => {
    expect(frameworks.map(({ id, isMaturityIndex }) => [id, isMaturityIndex])).toEqual([
      ["FRW-DM", true],
      ["OTHER", false],
      ["EMPTY", false],
    ]);
    expect(empty).toMatchObject({ indicators: [], versions: [], inForceId: null });
  });

  it("lists the indicators of all versions by industry, number and id", () => {
    expect(maturity?.indicators.map(({ id }) => id)).toEqual(["A-1", "B-9", "B-10"]);
  });

  it("shows versions latest first with their phase, members and counting", () => {
    expect(maturity?.versions.map(({ id, phase }) => [id, phase])).toEqual([
      ["now", "current"],
      ["old", "past"],
    ]);
    expect(maturity?.inForceId).toBe("now");
    expect(other).toMatchObject({ inForceId: null, versions: [{ phase: "planned" }] });
    const [, limited] = maturity?.versions[0]?.members ?? [];
    expect(limited).toMatchObject({
      indicator: { id: "B-9" },
      industry: { id: "IND-2" },
      isUsuallyCounted: true,
      isCounted: false,
      reason: "сверка",
      periods: [{ phase: "current", reason: "сверка" }],
    });
  });

  it("measures by the version in force: its target, its cap", () => {
    const measured = maturity?.indicators.find(({ id }) => id === "B-9");
    expect(measured).toMatchObject({
      current: { value: 40, date: "2023-01-01", kind: "published" },
      target: { value: 100, basis: "general" },
      targets: [],
      achievement: 30,
    });
  });

  it("shows own targets by year, and what is not entered as nothing", () => {
    expect(other?.indicators[0]).toMatchObject({
      industry: null,
      current: null,
      achievement: null,
      target: { value: 100, year: 2030, basis: "printed" },
      targets: [
        { year: 2023, value: 30 },
        { year: 2030, value: 100 },
        { year: null, value: 7 },
      ],
    });
  });

  it("counts what is in no framework", () => {
    expect(outside).toEqual({ indicators: 1, industries: [{ id: "IND-1", name: "IND-1", indicators: 1 }] });
  });
});
