import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainPart } from "../indicator/blank-records.ts";
import type { IndicatorPartRecord, IndicatorRecord } from "../indicator/indicator.record.ts";
import { aTarget, aValue, tomskMaturity } from "../maturity/maturity.fixture.ts";
import { overallMaturity } from "../maturity/maturity.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { Arithmetic } from "./arithmetic.view.ts";
import { explainMaturity } from "./explain-maturity.ts";
import type { IndustryExplanation, RegionExplanation } from "./explanation.view.ts";
import { recomputed } from "./recompute.fixture.ts";

const today = "2023-03-01";

const regionOf = (portfolio: Portfolio): RegionExplanation => {
  const explanation = explainMaturity(portfolio, { industryId: null });
  if (explanation?.subject !== "region") throw new Error("the region is always explained");
  return explanation;
};
const industryOf = (portfolio: Portfolio, industryId: string): IndustryExplanation => {
  const explanation = explainMaturity(portfolio, { industryId });
  if (explanation?.subject !== "industry") throw new Error(`${industryId} is not in the index`);
  return explanation;
};

/** The indicator that has groups is the mean of their ratios. */
const byRatios = (indicators: readonly IndicatorRecord[]): IndicatorRecord[] =>
  indicators.map((one) => (one.id === "IND-GOV-1" ? { ...one, composition: "mean_of_ratios" } : one));

const groups: IndicatorPartRecord[] = (
  [
    [32, 32],
    [154, 255],
    [89, 135],
    [307, 777],
  ] as const
).map(([numerator, denominator], index) => ({
  id: `PART-${index}`,
  indicatorId: "IND-GOV-1",
  number: index + 1,
  label: `группа ${index + 1}`,
  numerator,
  denominator,
  ...plainPart,
  origin: "source",
  sourceSlide: 17,
  version: 1,
}));

describe("the source's index, explained", () => {
  const tomsk = tomskMaturity(today);

  it("tells the urban figure: published, computed, and who is left out", () => {
    const urban = industryOf(tomsk, "IND-URB");
    expect(urban.published?.value).toBe(54.7);
    expect(urban.computed).toBeCloseTo(54.74666667, 8);
    expect(urban.computation?.terms.map(({ value }) => value)).toEqual([0.78, 42.3, 65.6, 100, 100, 19.8]);
    expect(
      urban.members
        .filter(({ counting }) => !counting?.isCounted)
        .map(({ number, counting }) => [number, counting]),
    ).toEqual([2, 3].map((number) => [number, { isCounted: false, reason: "не учтён", period: null }]));
  });

  it("derives healthcare from what is printed, step by step", () => {
    const { derivation, derived, computation } = industryOf(tomsk, "IND-HEA");
    expect(derivation).toMatchObject({ count: 5, overall: 73.6 });
    expect(derivation?.others.map(({ value }) => value)).toEqual([85.9, 76.7, 54.7, 68.3]);
    expect(derivation?.result).toBe(derived);
    expect(derived).toBeCloseTo(82.4, 8);
    expect(computation).toBeNull();
  });

  it("computes the region over two of five, and says what each of the others lacks", () => {
    const region = regionOf(tomsk);
    expect(region).toMatchObject({ counted: 2, total: 5 });
    expect(region.published?.value).toBe(73.6);
    expect(region.computed).toBeCloseTo(70.353333, 6);
    expect(region.computation?.terms.map(({ id }) => id)).toEqual(["IND-EDU", "IND-URB"]);
    const lacks = region.industries.map(({ industry, members }) => [
      industry.id,
      members
        .filter(({ counting, lack }) => counting?.isCounted && lack !== null)
        .map(({ id, lack }) => [id, lack]),
    ]);
    expect(Object.fromEntries(lacks)).toEqual({
      "IND-EDU": [],
      "IND-HEA": [],
      "IND-GOV": [["IND-GOV-1", "fact"]],
      "IND-URB": [],
      "IND-TRN": [["IND-TRN-1", "fact"]],
    });
  });

  it("goes down to the groups of a composite", () => {
    const portfolio = { ...tomsk, Indicator: byRatios(tomsk.Indicator), IndicatorPart: groups };
    portfolio.IndicatorValue = [...tomsk.IndicatorValue, aValue({ indicatorId: "IND-GOV-1", value: 66.5 })];
    const [flow] = industryOf(portfolio, "IND-GOV").members;
    expect(flow?.groups?.arithmetic.result).toBeCloseTo(66.46, 2);
    expect(flow?.groups?.arithmetic.terms[1]).toMatchObject({ numerator: 154, denominator: 255 });
    expect(flow?.groups?.difference).toBeCloseTo(66.457 - 66.5, 3);
    expect(flow?.fact?.value).toBe(66.5);
  });

  it("knows no industry outside of the index", () => {
    expect(explainMaturity(tomsk, { industryId: "IND-SOC" })).toBeNull();
    expect(explainMaturity(tomsk, { industryId: "NO" })).toBeNull();
  });
});

const some = fc.option(fc.double({ min: -10, max: 1e4, noNaN: true }));

/** The source's index with any values and targets, weights, caps, directions and countings. */
const anyPortfolio = fc
  .record({
    values: fc.array(some, { minLength: 13, maxLength: 13 }),
    targets: fc.array(fc.option(fc.double({ min: 0, max: 200, noNaN: true })), {
      minLength: 13,
      maxLength: 13,
    }),
    baselines: fc.array(some, { minLength: 13, maxLength: 13 }),
    members: fc.array(
      fc.record({
        isCounted: fc.boolean(),
        weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
        cap: fc.option(fc.double({ min: 1, max: 200, noNaN: true })),
        direction: fc.option(fc.constantFrom("higher_is_better" as const, "lower_is_better" as const)),
      }),
      { minLength: 15, maxLength: 15 },
    ),
  })
  .map(({ values, targets, baselines, members }): Portfolio => {
    const portfolio = tomskMaturity(today);
    const ids = portfolio.IndicatorValue.map(({ indicatorId }) => indicatorId);
    const entered = (list: readonly (number | null)[]) =>
      ids.flatMap((indicatorId, index) => {
        const value = list[index] ?? null;
        return value === null ? [] : [{ indicatorId, value }];
      });
    return {
      ...portfolio,
      IndicatorValue: [
        ...entered(values).map((fields) => aValue({ ...fields, date: "2023-01-01" })),
        ...entered(baselines).map((fields) => aValue({ ...fields, role: "baseline", year: 2021 })),
      ],
      IndicatorTarget: entered(targets).map((fields) => aTarget({ ...fields, year: 2030 })),
      MethodologyMember: portfolio.MethodologyMember.map((member, index) => ({
        ...member,
        ...members[index],
      })),
    };
  });

describe("for any portfolio", () => {
  it("every number is that of the index", () => {
    fc.assert(
      fc.property(anyPortfolio, (portfolio) => {
        const overall = overallMaturity(portfolio);
        const region = regionOf(portfolio);
        const { computed, published, counted, total, asOf, baseline, target } = overall;
        expect(region).toMatchObject({ computed, published, counted, total, asOf, baseline, target });
        for (const [index, industry] of region.industries.entries()) {
          const { industryId, name, members, ...figures } = overall.industries[index] ?? { members: [] };
          expect(industry).toMatchObject({ ...figures, industry: { id: industryId, name } });
          expect(
            industry.members.map(({ id, achievement, weight, cap }) => [id, achievement, weight, cap]),
          ).toEqual(members.map(({ indicatorId, value, weight, cap }) => [indicatorId, value, weight, cap]));
          expect(industryOf(portfolio, industry.industry.id)).toMatchObject(industry);
        }
      }),
    );
  });

  it("the arithmetic shown gives the result shown", () => {
    fc.assert(
      fc.property(anyPortfolio, (portfolio) => {
        const region = regionOf({
          ...portfolio,
          Indicator: byRatios(portfolio.Indicator),
          IndicatorPart: groups,
        });
        const checked = (shown: Arithmetic | null, figure: number | null) => {
          expect(shown?.result ?? null).toBe(figure);
          if (shown) expect(recomputed(shown)).toBeCloseTo(shown.result, 8);
        };
        checked(region.computation, region.computed);
        for (const { computation, computed, derivation, derived, members } of region.industries) {
          checked(computation, computed);
          checked(derivation, derived);
          for (const { arithmetic, achievement, lack, groups: parts } of members) {
            checked(arithmetic, achievement);
            expect(lack === null).toBe(achievement !== null);
            if (parts) expect(recomputed(parts.arithmetic)).toBeCloseTo(parts.arithmetic.result, 8);
          }
        }
      }),
    );
  });
});
