import { describe, expect, it } from "vitest";
import { aTarget, aValue } from "../maturity/maturity.fixture.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import { project } from "../portfolio/portfolio.fixture.ts";
import {
  assumedLink,
  refuseConfirmation,
  refuseContribution,
  refuseLink,
  refuseUnconfirmation,
  refuseWithdrawal,
} from "./contribution-change.ts";
import { aLink } from "./contribution.fixture.ts";
import { strategyYears } from "./strategy-years.ts";

const links = {
  stated: aLink("PRJ", "IND", { confidence: "stated", origin: "source" }),
  assumed: aLink("PRJ", "IND"),
  confirmed: aLink("PRJ", "IND", { confidence: "confirmed" }),
};

describe("links", () => {
  it("are assumed when they are entered", () => {
    expect(assumedLink({ id: "L", projectId: "PRJ", indicatorId: "IND", note: null })).toMatchObject({
      confidence: "assumed",
      origin: "entered",
    });
  });

  it.each([
    ["stated", "link_not_assumed", "link_not_confirmed", "link_stated_by_source"],
    ["assumed", undefined, "link_not_confirmed", undefined],
    ["confirmed", "link_not_assumed", undefined, undefined],
  ] as const)("that are %s: confirm %s, take back %s, withdraw %s", (state, confirm, unconfirm, withdraw) => {
    expect(refuseConfirmation(links[state])?.code).toBe(confirm);
    expect(refuseUnconfirmation(links[state])?.code).toBe(unconfirm);
    expect(refuseWithdrawal(links[state])?.code).toBe(withdraw);
  });

  it("are there once", () => {
    expect(refuseLink([links.assumed], links.stated)).toEqual({ code: "link_exists", field: "indicatorId" });
    expect(refuseLink([links.assumed], { projectId: "PRJ", indicatorId: "other" })).toBeNull();
  });
});

describe("contributions by year", () => {
  const rule = { direction: "higher_is_better", strategy: { from: 2021, to: 2030 } } as const;
  const refuse = (
    year: number,
    value: number | null,
    changed: Partial<Parameters<typeof refuseContribution>[1]> = {},
  ) =>
    refuseContribution(
      [
        { year: 2023, value: 0 },
        { year, value },
      ],
      { ...rule, ...changed },
    );

  it("keep to the strategy's years and to the direction", () => {
    expect(refuse(2031, 5)).toEqual({ code: "contribution_outside_strategy", field: "years.1.year" });
    expect(refuse(2020, 5)).toEqual({ code: "contribution_outside_strategy", field: "years.1.year" });
    expect(refuse(2030, -0.1)).toEqual({ code: "contribution_against_direction", field: "years.1.value" });
    expect(refuse(2030, 0.1, { direction: "lower_is_better" })?.code).toBe("contribution_against_direction");
    expect([refuse(2030, 5), refuse(2021, 0), refuse(2024, -5, { direction: "lower_is_better" })]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("may be taken away wherever they are, and lie anywhere while no years are known", () => {
    expect(refuse(2050, null)).toBeNull();
    expect(refuse(2050, 1, { strategy: null })).toBeNull();
  });
});

describe("strategyYears", () => {
  it("go from the first beginning to the furthest target", () => {
    const records = {
      ...emptyPortfolio("2023-03-01"),
      Project: [project({ startDate: "2022-05-01", endDate: "2024-12-31" }), project()],
      IndicatorValue: [
        aValue({ indicatorId: "A", value: 1, role: "baseline", year: 2021 }),
        aValue({ indicatorId: "A", value: 1, year: 2019 }),
      ],
      IndicatorTarget: [
        aTarget({ indicatorId: "A", value: 3, year: 2030 }),
        aTarget({ indicatorId: "B", value: 3 }),
      ],
    };
    expect(strategyYears(records)).toEqual({ from: 2021, to: 2030 });
    expect(strategyYears(emptyPortfolio("2023-03-01"))).toBeNull();
  });
});
