import { describe, expect, it } from "vitest";
import { pathBehind } from "./path-behind.ts";
import { anIndicator, aTarget, aValue } from "../maturity/maturity.fixture.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import { indicatorList } from "./indicator-list.ts";
import { planStanding, shareOfPlan } from "./plan-level.ts";

const general = { atRiskBelow: null, offTrackBelow: null };
const own = { atRiskBelow: 95, offTrackBelow: 80 };
const higher = { direction: "higher_is_better", plan: 50 } as const;
const lower = { direction: "lower_is_better", plan: 20 } as const;

describe("how far below its plan a fact is", () => {
  it.each([
    ["by the general rule", { ...higher, fact: 49.9, thresholds: general }, "at_risk", null],
    ["above its own threshold", { ...higher, fact: 47.5, thresholds: own }, null, null],
    ["below its own threshold", { ...higher, fact: 47.4, thresholds: own }, "at_risk", 95],
    ["below the second one", { ...higher, fact: 39.9, thresholds: own }, "off_track", 80],
    ["where lower is better", { ...lower, fact: 25.1, thresholds: own }, "off_track", 80],
    ["where lower is better, near", { ...lower, fact: 21, thresholds: own }, null, null],
    [
      "with the second threshold alone",
      { ...higher, fact: 45, thresholds: { ...own, atRiskBelow: null } },
      "at_risk",
      null,
    ],
    ["where nothing can be divided", { ...higher, plan: 0, fact: -1, thresholds: own }, "at_risk", null],
  ] as const)("%s", (_case, figures, level, below) => {
    const standing = planStanding(figures);
    expect(standing?.level ?? null).toBe(level);
    expect(standing?.below ?? null).toBe(below);
  });

  it("is percent of the plan, of the fact where lower is better", () => {
    expect(shareOfPlan({ ...higher, fact: 40 })).toBe(80);
    expect(shareOfPlan({ ...lower, fact: 25 })).toBe(80);
    expect(shareOfPlan({ ...lower, fact: 0 })).toBeNull();
  });
});

describe("an indicator behind its path", () => {
  const viewWith = (thresholds: object) => {
    const portfolio = {
      ...emptyPortfolio("2023-03-01"),
      Indicator: [{ ...anIndicator({ id: "A" }), ...thresholds }],
      IndicatorTarget: [aTarget({ indicatorId: "A", year: 2024, value: 40 })],
      IndicatorValue: [
        aValue({ indicatorId: "A", value: 0, role: "baseline", date: "2020-12-31" }),
        aValue({ indicatorId: "A", value: 18, date: "2022-12-31" }),
      ],
    };
    const [view] = indicatorList(portfolio).indicators;
    return view === undefined ? null : pathBehind(view, portfolio.today);
  };

  it("is none where its own threshold lets it pass, and says below which one it is", () => {
    expect(viewWith({})).toMatchObject({ standing: { level: "at_risk", below: null } });
    expect(viewWith({ atRiskBelow: 85 })).toBeNull();
    expect(viewWith({ atRiskBelow: 99, offTrackBelow: 95 })).toMatchObject({
      fact: 18,
      standing: { level: "off_track", below: 95 },
    });
  });
});
