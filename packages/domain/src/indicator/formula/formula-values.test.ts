import { describe, expect, it } from "vitest";
import { explainIndicator } from "../../explain/explain-indicator.ts";
import { whatIf } from "../../explain/what-if.ts";
import { indicatorForecast } from "../../forecast/indicator-forecast.ts";
import {
  anIndicator,
  aMember,
  aMethodology,
  aTarget,
  aValue,
  tomskMaturity,
} from "../../maturity/maturity.fixture.ts";
import { overallMaturity } from "../../maturity/maturity.ts";
import { emptyPortfolio } from "../../portfolio/empty-portfolio.ts";
import type { Portfolio } from "../../portfolio/portfolio.ts";
import { indicatorList } from "../indicator-list.ts";
import type { FormulaTermRecord } from "../indicator.record.ts";

const today = "2023-03-01";

const aTerm = (indicatorId: string, symbol: string, termIndicatorId: string): FormulaTermRecord => ({
  id: `${indicatorId}-${symbol}`,
  indicatorId,
  symbol,
  termIndicatorId,
  origin: "entered",
  version: 1,
});

const composite = (id: string, formula: string) => anIndicator({ id, composition: "formula", formula });

/** X = a ÷ b × 100 of A and B, which have two quarters each. */
const portfolio = (fields: Partial<Portfolio> = {}): Portfolio => ({
  ...emptyPortfolio(today),
  Indicator: [anIndicator({ id: "A" }), anIndicator({ id: "B" }), composite("X", "a / b * 100")],
  FormulaTerm: [aTerm("X", "a", "A"), aTerm("X", "b", "B")],
  IndicatorValue: [
    aValue({ indicatorId: "A", value: 30, date: "2022-09-30" }),
    aValue({ indicatorId: "B", value: 60, date: "2022-09-30" }),
    aValue({ indicatorId: "A", value: 45, date: "2022-12-31" }),
  ],
  ...fields,
});

const viewOf = (of: Portfolio, id = "X") => {
  const view = indicatorList(of).indicators.find((one) => one.id === id);
  if (view === undefined) throw new Error(`no ${id}`);
  return view;
};

describe("the value of an indicator made by a formula", () => {
  it("is computed of what its terms have on the day, and of the days on which they changed", () => {
    const { current, formula, values, achievement } = viewOf(
      portfolio({ IndicatorTarget: [aTarget({ indicatorId: "X", value: 150, year: 2030 })] }),
    );
    expect(current).toMatchObject({ kind: "computed", value: 75, date: "2022-12-31", origin: "source" });
    expect(achievement).toBe(50);
    expect(formula).toMatchObject({
      value: 75,
      lack: null,
      difference: null,
      terms: [
        { symbol: "a", indicatorId: "A", value: 45 },
        { symbol: "b", indicatorId: "B", value: 60 },
      ],
      values: [
        { value: 50, date: "2022-09-30" },
        { value: 75, date: "2022-12-31" },
      ],
    });
    expect(values).toEqual([]);
  });

  it("yields to a published one of the same day, and the difference is told", () => {
    const own = aValue({ indicatorId: "X", value: 74.2, date: "2022-12-31" });
    const of = portfolio();
    const { current, formula, disagreements } = viewOf({
      ...of,
      IndicatorValue: [...of.IndicatorValue, own],
    });
    expect(current).toMatchObject({ kind: "published", value: 74.2 });
    expect(formula?.difference).toBeCloseTo(0.8, 10);
    expect(disagreements).toEqual([]);
  });

  it("is none while a term has none, and says which", () => {
    const { current, formula } = viewOf(portfolio({ IndicatorValue: [] }));
    expect(current).toBeNull();
    expect(formula?.lack).toEqual({ code: "term_without_value", symbols: ["a", "b"] });
  });

  it("is none where a divisor is zero", () => {
    const zero = aValue({ indicatorId: "B", value: 0, date: "2022-12-31" });
    const of = portfolio();
    const { current, formula } = viewOf({ ...of, IndicatorValue: [...of.IndicatorValue, zero] });
    expect(formula?.lack).toEqual({ code: "division_by_zero", at: 2 });
    // What it was before stays on its day, and does not stand for what is not there.
    expect(formula?.values).toEqual([{ value: 50, date: "2022-09-30", year: null, methodology: null }]);
    expect(current).toBeNull();
  });

  it("puts no values of two versions of one methodology together", () => {
    const [old, now] = [
      aMethodology({ id: "OLD", validTo: "2022-09-30" }),
      aMethodology({ id: "NEW", validFrom: "2022-10-01" }),
    ];
    const { formula } = viewOf(
      portfolio({
        Methodology: [old, now],
        MethodologyMember: ["A", "B"].map((indicatorId) => aMember({ methodologyId: "OLD", indicatorId })),
      }),
    );
    expect(formula?.lack).toEqual({ code: "different_versions", symbols: ["a", "b"] });
    expect(formula?.values).toEqual([{ value: 50, date: "2022-09-30", year: null, methodology: null }]);
  });

  it("keeps a year a year, and starts where all its terms started at one time", () => {
    const of = portfolio({
      IndicatorValue: [
        aValue({ indicatorId: "A", value: 20, year: 2021, role: "baseline" }),
        aValue({ indicatorId: "B", value: 40, year: 2021, role: "baseline" }),
        aValue({ indicatorId: "A", value: 30, year: 2022 }),
        aValue({ indicatorId: "B", value: 40, date: "2022-12-31" }),
      ],
    });
    expect(viewOf(of)).toMatchObject({
      baseline: { value: 50, year: 2021, role: "baseline" },
      current: { value: 75, year: 2022, date: null },
    });
    const apart = aValue({ indicatorId: "B", value: 40, year: 2020, role: "baseline" });
    const values = of.IndicatorValue.filter(
      ({ indicatorId, role }) => indicatorId !== "B" || role !== "baseline",
    );
    expect(viewOf({ ...of, IndicatorValue: [...values, apart] }).baseline).toBeNull();
  });

  it("goes through formulas of formulas, and ends in a circle", () => {
    const of = portfolio();
    const deep = {
      ...of,
      Indicator: [...of.Indicator, composite("Y", "100 - x")],
      FormulaTerm: [...of.FormulaTerm, aTerm("Y", "x", "X")],
    };
    expect(viewOf(deep, "Y").current).toMatchObject({ value: 25, date: "2022-12-31" });
    const circle = {
      ...deep,
      FormulaTerm: [aTerm("X", "a", "Y"), aTerm("X", "b", "B"), aTerm("Y", "x", "X")],
    };
    expect(viewOf(circle, "Y").current).toBeNull();
  });

  it("is made up where a term is made up", () => {
    const of = portfolio();
    const [first, ...rest] = of.IndicatorValue;
    if (first === undefined) throw new Error("no values");
    const training = {
      ...of,
      IndicatorValue: [{ ...first, date: "2023-01-31" as const, origin: "training" as const }, ...rest],
    };
    expect(viewOf(training).current?.origin).toBe("training");
  });

  it("changes no figure of a portfolio without formulas", () => {
    const maturity = tomskMaturity("2023-03-01");
    expect(overallMaturity(maturity).industries.map(({ computed }) => computed?.toFixed(2) ?? null)).toEqual([
      "85.96",
      null,
      null,
      "54.75",
      null,
    ]);
  });
});

describe("explaining a composite", () => {
  it("tells the formula's terms and what stands beside the published value", () => {
    const own = aValue({ indicatorId: "X", value: 74.2, date: "2022-12-31" });
    const of = portfolio();
    const explained = explainIndicator({ ...of, IndicatorValue: [...of.IndicatorValue, own] }, "X");
    expect(explained).toMatchObject({
      fact: { value: 74.2 },
      formula: { text: "a / b * 100", value: 75, terms: [{ name: "A" }, { name: "B" }] },
      unused: [],
    });
  });

  it("carries what is supposed of a term through to the composite", () => {
    expect(whatIf(portfolio(), { indicatorId: "B", value: 90 })).toMatchObject({
      composites: [{ id: "X", value: { before: 75, after: 50 } }],
    });
    expect(whatIf(portfolio(), { indicatorId: "X", value: 90 })?.composites).toEqual([]);
  });

  it("moves the index where the composite counts", () => {
    const of = tomskMaturity(today);
    const made = of.Indicator.map((one) =>
      one.id === "IND-GOV-1" ? { ...one, composition: "formula" as const, formula: "u - 40" } : one,
    );
    const then = { ...of, Indicator: made, FormulaTerm: [aTerm("IND-GOV-1", "u", "IND-EDU-5")] };
    expect(
      overallMaturity(then).industries.find(({ industryId }) => industryId === "IND-GOV")?.computed,
    ).toBe(60);
    const answer = whatIf(then, { indicatorId: "IND-EDU-5", value: 90 });
    expect(answer?.composites).toMatchObject([{ id: "IND-GOV-1", value: { before: 60, after: 50 } }]);
    expect(answer?.overall.after).not.toBe(answer?.overall.before);
  });

  it("gives a forecast its points", () => {
    expect(indicatorForecast(portfolio(), "X")?.points.map(({ value }) => value)).toEqual([50, 75]);
  });
});
