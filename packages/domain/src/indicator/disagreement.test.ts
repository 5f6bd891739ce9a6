import { describe, expect, it } from "vitest";
import { aMember, aMethodology, anIndicator, aValue } from "../maturity/maturity.fixture.ts";
import { indexOf } from "../portfolio/portfolio.fixture.ts";
import { currentValue } from "./current-value.ts";
import { disagreements, valueDisagreements } from "./disagreement.ts";
import type { IndicatorValueRecord } from "./indicator.record.ts";

const value = (id: string, number: number, fields: Partial<IndicatorValueRecord> = {}) =>
  aValue({ id, indicatorId: "I", value: number, date: "2022-12-31", ...fields });
const inNone = () => null;
const found = (...values: IndicatorValueRecord[]) =>
  valueDisagreements(values, inNone).map((one) => one.values.map(({ id }) => id));

describe("valueDisagreements", () => {
  it("shows both with the difference, the one that counts first", () => {
    const [one] = valueDisagreements([value("a", 77, { kind: "computed" }), value("b", 77.5)], inNone);
    expect(one).toMatchObject({ role: "actual", date: "2022-12-31", difference: 0.5 });
    expect(one?.values.map(({ id }) => id)).toEqual(["b", "a"]);
  });

  it("puts the chosen one first, as it counts", () => {
    const values = [
      value("a", 77, { kind: "computed", isChosen: true, choiceReason: "пересчитано" }),
      value("b", 77.5),
    ];
    expect(found(...values)).toEqual([["a", "b"]]);
    expect(currentValue(values, "2023-03-01")?.id).toBe("a");
    expect(currentValue(values.toReversed(), "2023-03-01")?.id).toBe("a");
  });

  it("does not let a choice of one day speak for another", () => {
    const chosen = value("a", 1, { isChosen: true, choiceReason: "так", date: "2022-09-30" });
    expect(currentValue([chosen, value("b", 2)], "2023-03-01")?.id).toBe("b");
  });

  it("never lets an estimate count, chosen or not", () => {
    const chosen = value("a", 1, { kind: "estimate", isChosen: true, choiceReason: "так" });
    expect(currentValue([chosen, value("b", 2)], "2023-03-01")?.id).toBe("b");
  });

  it.each([
    ["the same number twice", [value("a", 1), value("b", 1)]],
    ["different days", [value("a", 1), value("b", 2, { date: "2022-12-30" })]],
    ["a day and its year", [value("a", 1), value("b", 2, { date: null, year: 2022 })]],
    ["baseline and actual", [value("a", 1), value("b", 2, { role: "baseline" })]],
    ["an estimate beside a fact", [value("a", 1), value("b", 2, { kind: "estimate" })]],
    ["a value and its correction", [value("a", 1), value("b", 2, { correctsId: "a", correction: "описка" })]],
    ["two values of no time", [value("a", 1, { date: null }), value("b", 2, { date: null })]],
  ])("finds none in %s", (_case, values) => {
    expect(found(...values)).toEqual([]);
  });

  it("finds one between values of a year", () => {
    const ofYear = { date: null, year: 2021 };
    expect(found(value("a", 1, ofYear), value("b", 2, ofYear))).toEqual([["a", "b"]]);
  });

  it("compares a correction with the other source in the place of the corrected", () => {
    const corrected = [value("a", 1), value("c", 3, { correctsId: "a", correction: "описка" })];
    expect(found(...corrected, value("b", 2))).toEqual([["b", "c"]]);
  });
});

describe("disagreements", () => {
  it("lists those of the portfolio, but none between versions of a methodology", () => {
    const { portfolio } = indexOf({
      Indicator: [anIndicator({ id: "I", name: "Яблоко" }), anIndicator({ id: "J", name: "Арбуз" })],
      Methodology: [
        aMethodology({ id: "M1", validTo: "2022-12-30" }),
        aMethodology({ id: "M2", validFrom: "2022-12-31" }),
      ],
      MethodologyMember: [aMember({ methodologyId: "M1", indicatorId: "J" })],
      IndicatorValue: [
        value("a", 1),
        value("b", 2),
        value("c", 1, { indicatorId: "J", methodologyId: "M1" }),
        value("d", 2, { indicatorId: "J" }),
        value("e", 4, { indicatorId: "J" }),
      ],
    });
    expect(
      disagreements(portfolio).map(({ indicator, values }) => [indicator.id, values.map(({ id }) => id)]),
    ).toEqual([
      ["J", ["d", "e"]],
      ["I", ["a", "b"]],
    ]);
  });
});
