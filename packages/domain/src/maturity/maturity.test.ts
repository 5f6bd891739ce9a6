import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { aMethodology, aTarget, aValue, tomskMaturity } from "./maturity.fixture.ts";
import { overallMaturity } from "./maturity.ts";

const today = "2023-03-01";

const industryOf = (portfolio: Portfolio, id: string) => {
  const found = overallMaturity(portfolio).industries.find(({ industryId }) => industryId === id);
  if (!found) throw new Error(`${id} is not in the index`);
  return found;
};

describe("the source's index", () => {
  it.each([
    { id: "IND-EDU", computed: 85.96, published: 85.9, counted: 5, total: 5 },
    { id: "IND-URB", computed: 54.74666667, published: 54.7, counted: 6, total: 6 },
  ])(
    "computes $id as $computed beside the published $published",
    ({ id, computed, published, counted, total }) => {
      const industry = industryOf(tomskMaturity(today), id);
      expect(industry.computed).toBeCloseTo(computed, 8);
      expect(industry.published?.value).toBe(published);
      expect(industry.difference).toBeCloseTo(computed - published, 8);
      expect(industry).toMatchObject({ counted, total, derived: null, asOf: "2023-01-01" });
    },
  );

  it("derives the figure of healthcare, which is not published", () => {
    const healthcare = industryOf(tomskMaturity(today), "IND-HEA");
    expect(healthcare.derived).toBeCloseTo(82.4, 8);
    expect(healthcare).toMatchObject({
      published: null,
      computed: null,
      difference: null,
      counted: 0,
      total: 0,
    });
  });

  it("shows a published figure where values are missing, and computes nothing", () => {
    const government = industryOf(tomskMaturity(today), "IND-GOV");
    expect(government.published?.value).toBe(76.7);
    expect(government).toMatchObject({ computed: null, derived: null, counted: 0, total: 1 });
  });

  it("computes the region over the industries that have a figure", () => {
    const overall = overallMaturity(tomskMaturity(today));
    expect(overall.computed).toBeCloseTo((85.96 + 54.746666667) / 2, 6);
    expect(overall).toMatchObject({ counted: 2, total: 5, asOf: "2023-01-01" });
    expect([overall.baseline, overall.published, overall.target].map((figure) => figure?.value)).toEqual([
      32.5, 73.6, 100,
    ]);
    expect(overall.published?.slide).toBe(10);
  });

  it("lists industries in the strategy's order and members by number, counted or not", () => {
    const { industries } = overallMaturity(tomskMaturity(today));
    expect(industries.map(({ industryId }) => industryId)).toEqual([
      "IND-EDU",
      "IND-HEA",
      "IND-GOV",
      "IND-URB",
      "IND-TRN",
    ]);
    expect(industries[3]?.members.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(industries[3]?.members[1]).toMatchObject({ isCounted: false, reason: "не учтён", value: 0 });
  });

  it("knows nothing of January 2023 in December 2022", () => {
    const overall = overallMaturity(tomskMaturity("2022-12-31"));
    expect(overall).toMatchObject({ published: null, computed: null, counted: 0, total: 5, asOf: null });
    expect(overall.industries.every(({ derived }) => derived === null)).toBe(true);
    expect(overall.target?.value).toBe(100);
  });
});

describe("members", () => {
  it("take their own target before the general one", () => {
    const portfolio = tomskMaturity(today);
    portfolio.IndicatorTarget.push(aTarget({ indicatorId: "IND-EDU-2", value: 62.6, year: 2030 }));
    expect(industryOf(portfolio, "IND-EDU").members[1]?.value).toBeCloseTo(50, 10);
  });

  it("cannot be counted without any target", () => {
    const portfolio = tomskMaturity(today);
    portfolio.Methodology = [aMethodology({ generalTarget: null })];
    expect(industryOf(portfolio, "IND-EDU")).toMatchObject({ computed: null, counted: 0, total: 5 });
  });

  it("are those of the methodology in force", () => {
    const portfolio = tomskMaturity(today);
    portfolio.Methodology.push(aMethodology({ id: "MTH-NEW", validFrom: "2023-02-01" }));
    expect(industryOf(portfolio, "IND-EDU")).toMatchObject({ computed: null, total: 0, members: [] });
    expect(industryOf({ ...portfolio, today: "2023-01-31" }, "IND-EDU").total).toBe(5);
  });

  it("date the industry by their latest value", () => {
    const portfolio = tomskMaturity(today);
    portfolio.IndicatorValue.push(aValue({ indicatorId: "IND-EDU-2", value: 40, date: "2023-02-15" }));
    expect(industryOf(portfolio, "IND-EDU").asOf).toBe("2023-02-15");
    expect(industryOf(portfolio, "IND-URB").asOf).toBe("2023-01-01");
  });
});

/** The source's index with any values, some missing, in any order of the records. */
const anyPortfolio = fc
  .record({
    values: fc.array(fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })), {
      minLength: 13,
      maxLength: 13,
    }),
    seed: fc.nat(),
  })
  .map(({ values, seed }): Portfolio => {
    const portfolio = tomskMaturity(today);
    const kept = portfolio.IndicatorValue.flatMap((record, index) => {
      const value = values[index] ?? null;
      return value === null ? [] : [{ ...record, value }];
    });
    const turn = seed % (kept.length + 1);
    return { ...portfolio, IndicatorValue: [...kept.slice(turn), ...kept.slice(0, turn)] };
  });

describe("for any values", () => {
  it("a missing one never changes another industry", () => {
    fc.assert(
      fc.property(anyPortfolio, fc.nat({ max: 12 }), (portfolio, position) => {
        const dropped = portfolio.IndicatorValue[position];
        fc.pre(dropped !== undefined);
        const without = portfolio.IndicatorValue.filter((record) => record !== dropped);
        const own = dropped.indicatorId.slice(0, 7);
        const others = (one: Portfolio) =>
          overallMaturity(one).industries.filter(({ industryId }) => industryId !== own);
        expect(others({ ...portfolio, IndicatorValue: without })).toEqual(others(portfolio));
      }),
    );
  });

  it("every figure is null or between 0 and 100, and computed exactly when nothing counted is missing", () => {
    fc.assert(
      fc.property(anyPortfolio, (portfolio) => {
        const overall = overallMaturity(portfolio);
        for (const figure of [overall, ...overall.industries]) {
          expect(figure.computed === null || (figure.computed >= 0 && figure.computed <= 100)).toBe(true);
        }
        for (const { computed, counted, total } of overall.industries) {
          expect(computed !== null).toBe(total > 0 && counted === total);
        }
      }),
    );
  });

  it("the order of the records does not matter", () => {
    fc.assert(
      fc.property(anyPortfolio, (portfolio) => {
        const reversed = {
          ...portfolio,
          Industry: portfolio.Industry.toReversed(),
          Indicator: portfolio.Indicator.toReversed(),
          IndicatorValue: portfolio.IndicatorValue.toReversed(),
          PublishedMaturity: portfolio.PublishedMaturity.toReversed(),
        };
        expect(overallMaturity(reversed)).toEqual(overallMaturity(portfolio));
      }),
    );
  });
});
