import { describe, expect, it } from "vitest";
import {
  aMember,
  aMethodology,
  aPublishedFigure,
  aValue,
  tomskMaturity,
} from "../maturity/maturity.fixture.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { indicatorForecast } from "./indicator-forecast.ts";
import { maturityForecast } from "./maturity-forecast.ts";

const today = "2023-03-01";

const education = (portfolio: Portfolio) => {
  const found = maturityForecast(portfolio).industries.find(({ id }) => id === "IND-EDU");
  if (!found) throw new Error("education is in the index");
  return found;
};
/** Facts of education a quarter before each other, that much below those of January. */
const earlier = (date: CalendarDate, below: number) =>
  tomskMaturity(today)
    .IndicatorValue.filter(({ indicatorId }) => indicatorId.startsWith("IND-EDU"))
    .map(({ indicatorId, value }) => aValue({ indicatorId, value: value - below, date }));
const withHistory = (): Portfolio => {
  const portfolio = tomskMaturity(today);
  portfolio.IndicatorValue.push(...earlier("2022-01-01", 20), ...earlier("2022-07-02", 10));
  return portfolio;
};

describe("maturityForecast", () => {
  it("makes none of the source's two figures, and says why", () => {
    const { region, industries } = maturityForecast(tomskMaturity(today));
    expect(region.published).toMatchObject({
      points: [{ value: 32.5, year: 2021 }, { value: 73.6 }],
      outcome: { state: "refused", refusal: "too_few_points" },
    });
    expect(region.pace.achieved).toEqual({ pointsPerYear: expect.closeTo(41.1, 6) });
    expect(industries.map(({ published }) => published.outcome)).toEqual(
      industries.map(() => ({ state: "refused", refusal: "too_few_points" })),
    );
  });

  it("follows the figures that the facts of each day give", () => {
    const { computed, pace } = education(withHistory());
    expect(computed.points.map(({ date }) => date)).toEqual(["2022-01-01", "2022-07-02", "2023-01-01"]);
    // 65.96, 75.96, 85.96: twenty a year, 14.04 left.
    expect(computed.outcome).toMatchObject({ state: "expected", year: 2023, earliest: 2023, latest: 2023 });
    expect(computed.points.at(-1)?.value).toBe(pace.computed.now?.value);
  });

  it("tells the same pace needed and achieved as the sector's", () => {
    const { computed, pace } = education(withHistory());
    const perYear = (answer: object) => ("pointsPerYear" in answer ? answer.pointsPerYear : null);
    expect(computed.needed).toEqual({ perYear: expect.closeTo(Number(perYear(pace.computed.needed)), 8) });
    expect(computed.achieved).toEqual({
      perYear: expect.closeTo(Number(perYear(pace.computed.achieved)), 8),
    });
  });

  it("joins no figures of another version", () => {
    const portfolio = withHistory();
    portfolio.Methodology = [
      aMethodology({ validTo: "2022-12-31" }),
      aMethodology({ id: "NEW", validFrom: "2023-01-01" }),
    ];
    portfolio.MethodologyMember = [
      ...portfolio.MethodologyMember,
      ...portfolio.MethodologyMember.map(({ indicatorId }) => aMember({ indicatorId, methodologyId: "NEW" })),
    ];
    expect(education(portfolio).computed).toMatchObject({
      points: [{ date: "2023-01-01", methodologyId: "NEW" }],
      outcome: { refusal: "too_few_points" },
    });
  });

  it("follows printed figures", () => {
    const portfolio = tomskMaturity(today);
    portfolio.PublishedMaturity.push(
      aPublishedFigure({ id: "P1", industryId: "IND-EDU", value: 65.9, date: "2022-01-01", year: 2022 }),
      aPublishedFigure({ id: "P2", industryId: "IND-EDU", value: 75.9, date: "2022-07-02", year: 2022 }),
    );
    expect(education(portfolio).published.outcome).toMatchObject({ state: "expected", year: 2023 });
  });
});

describe("indicatorForecast", () => {
  it("follows the facts that held on their days, from the value it started from", () => {
    const portfolio = tomskMaturity(today);
    portfolio.IndicatorValue = [
      aValue({ indicatorId: "IND-EDU-2", value: 10, year: 2021, role: "baseline" }),
      aValue({ id: "GUESS", indicatorId: "IND-EDU-2", value: 90, date: "2022-04-02", kind: "estimate" }),
      aValue({ indicatorId: "IND-EDU-2", value: 20, date: "2022-07-02" }),
      aValue({ id: "WEAK", indicatorId: "IND-EDU-2", value: 99, date: "2022-07-02", kind: "reported" }),
      aValue({ indicatorId: "IND-EDU-2", value: 30, date: "2023-01-01" }),
    ];
    const forecast = indicatorForecast(portfolio, "IND-EDU-2");
    expect(forecast?.points.map(({ value }) => value)).toEqual([10, 20, 30]);
    expect(forecast?.outcome).toMatchObject({ state: "expected", year: 2026 });
  });

  it("is null for an indicator that is not recorded", () => {
    expect(indicatorForecast(tomskMaturity(today), "NO")).toBeNull();
  });
});
