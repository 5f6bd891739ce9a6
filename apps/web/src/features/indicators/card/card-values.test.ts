import { describe, expect, it } from "vitest";
import { fieldsOf, valuesOf } from "./card-values.ts";
import { nextTerm } from "./formula-rows.ts";

describe("the form of a card", () => {
  it("sends what was read when nothing is changed, and empty texts as nothing", () => {
    const fields = fieldsOf({ ...valuesOf(null), name: " Доля ", sourceNote: "  ", sourceSystem: "ГИС " });
    expect(fields).toMatchObject({ name: "Доля", sourceNote: null, sourceSystem: "ГИС", unit: "%" });
    expect(fieldsOf(valuesOf(fields))).toEqual(fields);
  });

  it("sends no day of the month without a frequency", () => {
    const values = { ...valuesOf(null), dueDay: 8 };
    expect(fieldsOf(values).dueDay).toBeNull();
    expect(fieldsOf({ ...values, frequency: "quarter" }).dueDay).toBe(8);
  });
});

describe("a new term of a formula", () => {
  it("has the first letter that is free, and a place of its own", () => {
    const terms = [
      { key: 0, symbol: "a", indicatorId: "A" },
      { key: 4, symbol: "c", indicatorId: null },
    ];
    expect(nextTerm(terms)).toEqual({ key: 5, symbol: "b", indicatorId: null });
    expect(nextTerm([])).toEqual({ key: 0, symbol: "a", indicatorId: null });
  });
});
