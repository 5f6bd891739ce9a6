import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import { aMember, aMethodology, aValue } from "./maturity.fixture.ts";
import { indicatorSeries } from "./version-series.ts";

const value = (of: number, fields: Partial<Parameters<typeof aValue>[0]>) =>
  aValue({ indicatorId: "A", value: of, ...fields });
const portfolio = {
  ...emptyPortfolio("2023-06-01"),
  Methodology: [
    aMethodology({ id: "new", name: "новая", validFrom: "2023-01-01" }),
    aMethodology({ id: "old", name: "старая", validTo: "2022-12-31" }),
  ],
  MethodologyMember: [
    aMember({ indicatorId: "A", methodologyId: "new" }),
    aMember({ indicatorId: "A", methodologyId: "old" }),
  ],
};
const seriesOf = (values: ReturnType<typeof aValue>[]) =>
  indicatorSeries({ ...portfolio, IndicatorValue: values }, "A");
const told = (values: ReturnType<typeof aValue>[]) =>
  seriesOf(values).series.map((one) => [one.methodology?.id ?? null, one.values.map((of) => of.value)]);

describe("indicatorSeries", () => {
  const values = [
    value(3, { date: "2023-03-31" }),
    value(1, { date: "2022-06-30" }),
    value(2, { date: "2022-12-31" }),
  ];

  it("never joins values of two versions, and marks the day between them", () => {
    expect(told(values)).toEqual([
      ["old", [1, 2]],
      ["new", [3]],
    ]);
    expect(seriesOf(values).breaks).toEqual([
      { date: "2023-01-01", before: { id: "old", name: "старая" }, after: { id: "new", name: "новая" } },
    ]);
  });

  it("believes a value that names its version", () => {
    expect(told([value(4, { date: "2023-03-31", methodologyId: "old" })])).toEqual([["old", [4]]]);
  });

  it("takes a year for its end, and leaves what has no day apart", () => {
    expect(told([value(1, { year: 2022 }), value(2, {}), value(3, { year: 2023 })])).toEqual([
      ["old", [1]],
      ["new", [3]],
      [null, [2]],
    ]);
  });

  it("is one series without a break under one version", () => {
    expect(seriesOf(values.slice(1)).breaks).toEqual([]);
    expect(seriesOf([])).toEqual({ series: [], breaks: [] });
  });

  it("loses no value and knows no order of entry", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((one) => String(one).padStart(2, "0"));
    const any = fc.array(fc.tuple(fc.constantFrom("2022-11", "2023-02"), day), { maxLength: 12 });
    fc.assert(
      fc.property(any, (days) => {
        const given = days.map(([month, of], index) =>
          value(index, { id: `V-${index}`, date: `${month}-${of}` as "2022-11-01" }),
        );
        const { series } = seriesOf(given);
        expect(series.flatMap((one) => one.values)).toHaveLength(given.length);
        expect(seriesOf(given.toReversed()).series).toEqual(series);
        for (const { methodology, values: own } of series) {
          const isNew = methodology?.id === "new";
          expect(own.every(({ date }) => (date ?? "") >= "2023-01-01" === isNew)).toBe(true);
        }
      }),
    );
  });
});
