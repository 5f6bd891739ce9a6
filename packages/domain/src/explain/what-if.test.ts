import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aPublishedFigure, aValue, tomskMaturity } from "../maturity/maturity.fixture.ts";
import { overallMaturity } from "../maturity/maturity.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { whatIf } from "./what-if.ts";

const today = "2023-03-01";
const tomsk = tomskMaturity(today);

const supposed = (indicatorId: string, value: number, portfolio: Portfolio = tomsk) => {
  const answer = whatIf(portfolio, { indicatorId, value });
  if (!answer) throw new Error(`${indicatorId} is not recorded`);
  return answer;
};

describe("whatIf", () => {
  it("moves the indicator, its industry and the region", () => {
    const { achievement, industry, overall, value } = supposed("IND-URB-8", 79.8);
    expect(value).toEqual({ before: 19.8, after: 79.8 });
    expect(achievement.before).toBeCloseTo(19.8, 10);
    expect(achievement.after).toBeCloseTo(79.8, 10);
    expect(industry?.computed.before).toBeCloseTo(54.746667, 6);
    expect(industry?.computed.after).toBeCloseTo(64.746667, 6);
    expect(overall.before).toBeCloseTo(70.353333, 6);
    expect(overall.after).toBeCloseTo(75.353333, 6);
    expect(overall).toMatchObject({ counted: { before: 2, after: 2 }, total: 5 });
  });

  it("carries the published figure on by the industry's share of its change", () => {
    const { estimate } = supposed("IND-URB-8", 79.8);
    expect(estimate).toMatchObject({ industries: 5, value: expect.closeTo(73.6 + 10 / 5, 6) });
  });

  it("completes an industry that lacked one value", () => {
    const { industry, overall, estimate } = supposed("IND-GOV-1", 80);
    expect(industry?.computed).toMatchObject({ before: null, after: 80, counted: { before: 0, after: 1 } });
    expect(overall.counted).toEqual({ before: 2, after: 3 });
    expect(estimate).toEqual({ refusal: "not_computed" });
  });

  it("speaks before whatever is entered, also of today", () => {
    const portfolio = { ...tomsk };
    portfolio.IndicatorValue = [
      ...tomsk.IndicatorValue,
      aValue({ indicatorId: "IND-URB-8", value: 30, date: today, isChosen: true, choiceReason: "решение" }),
    ];
    expect(supposed("IND-URB-8", 50, portfolio).achievement).toEqual({ before: 30, after: 50 });
  });

  it("changes nothing by an indicator that does not count", () => {
    const { isCounted, achievement, industry, overall, estimate } = supposed("IND-URB-2", 90);
    expect(isCounted).toBe(false);
    expect(achievement).toEqual({ before: 0, after: 90 });
    expect(industry?.computed.after).toBe(industry?.computed.before);
    expect(overall.after).toBe(overall.before);
    expect(estimate).toEqual({ refusal: "outside_index" });
  });

  it.each([
    ["not_published", tomsk.PublishedMaturity.filter(({ industryId }) => industryId !== "IND-URB")],
    ["not_published", tomsk.PublishedMaturity.filter(({ industryId }) => industryId !== null)],
    [
      "different_time",
      [
        ...tomsk.PublishedMaturity.filter(({ industryId }) => industryId !== "IND-URB"),
        aPublishedFigure({ industryId: "IND-URB", value: 54.7, date: "2022-10-01", year: 2022 }),
      ],
    ],
    [
      "not_reproduced",
      [
        ...tomsk.PublishedMaturity.filter(({ industryId }) => industryId !== "IND-URB"),
        aPublishedFigure({ industryId: "IND-URB", value: 54.2, date: "2023-01-01" }),
      ],
    ],
  ] as const)("does not carry the published figure on: %s", (refusal, PublishedMaturity) => {
    const portfolio = { ...tomsk, PublishedMaturity: [...PublishedMaturity] };
    expect(supposed("IND-URB-8", 79.8, portfolio).estimate).toEqual({ refusal });
  });

  it("has no answer for an indicator that is not recorded", () => {
    expect(whatIf(tomsk, { indicatorId: "NO", value: 1 })).toBeNull();
  });

  it("is what the index would say, and leaves the portfolio as it was", () => {
    const before = structuredClone(tomsk);
    fc.assert(
      fc.property(
        fc.constantFrom(...tomsk.IndicatorValue.map(({ indicatorId }) => indicatorId)),
        fc.double({ min: 0, max: 500, noNaN: true }),
        (indicatorId, value) => {
          const entered: Portfolio = {
            ...tomsk,
            IndicatorValue: tomsk.IndicatorValue.map((record) =>
              record.indicatorId === indicatorId ? { ...record, value } : record,
            ),
          };
          const then = overallMaturity(entered);
          const { overall, industry } = supposed(indicatorId, value);
          expect(overall.after).toBe(then.computed);
          expect(industry?.computed.after).toBe(
            then.industries.find(({ industryId }) => industryId === industry?.id)?.computed,
          );
        },
      ),
    );
    expect(tomsk).toEqual(before);
  });
});
