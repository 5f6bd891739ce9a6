import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aValue } from "../maturity/maturity.fixture.ts";
import type { IndicatorValueRecord } from "./indicator.record.ts";
import { type CheckedValue, valueChecks } from "./value-checks.ts";

const days = ["2022-03-31", "2022-06-30", "2022-09-30", "2022-10-01"] as const;
const historyOf = (...numbers: number[]): IndicatorValueRecord[] =>
  numbers.map((value, index) =>
    aValue({ id: `V${index}`, indicatorId: "I", value, date: days[index] ?? "2022-10-01" }),
  );

const percent = { unit: "%", direction: "higher_is_better", minimum: null, maximum: null } as const;
const check = (value: number, fields: Partial<CheckedValue> = {}) =>
  valueChecks({
    indicator: percent,
    history: [],
    role: "actual",
    date: "2022-12-31",
    year: null,
    value,
    ...fields,
  });
const codes = (value: number, fields: Partial<CheckedValue> = {}) =>
  check(value, fields).map(({ code }) => code);

describe("valueChecks", () => {
  it("asks of 14.9 where 77.6 stood, naming what stood and when", () => {
    expect(check(14.9, { history: historyOf(75, 76, 77, 77.6) })).toEqual([
      { code: "magnitude", previous: { value: 77.6, date: "2022-10-01", year: null } },
    ]);
  });

  it.each<{ history: number[]; value: number; asked: string[]; case: string }>([
    { case: "the first value", history: [], value: 50, asked: [] },
    { case: "a usual step", history: [70, 71, 72], value: 73, asked: [] },
    { case: "the same again", history: [70, 71, 72], value: 72, asked: [] },
    { case: "a fifth of the last", history: [50], value: 10, asked: ["magnitude"] },
    { case: "more than a fifth of the last", history: [50], value: 10.1, asked: [] },
    { case: "five times the last", history: [10], value: 60, asked: ["magnitude"] },
    { case: "less than five times", history: [10], value: 45, asked: [] },
    { case: "the other sign", history: [10], value: -9, asked: ["out_of_range", "magnitude"] },
    { case: "ten times the last", history: [7.6], value: 76, asked: ["decimal_slip"] },
    { case: "nearly ten times the last", history: [7.6], value: 77.6, asked: ["decimal_slip"] },
    { case: "a tenth of the last", history: [77.6], value: 7.76, asked: ["decimal_slip"] },
    { case: "a hundred times the last", history: [0.7], value: 71, asked: ["decimal_slip"] },
    { case: "a hundredth of the last", history: [77], value: 0.77, asked: ["decimal_slip"] },
    { case: "zero after something", history: [70, 71], value: 0, asked: ["against_zero"] },
    { case: "something after zero", history: [0], value: 12, asked: ["against_zero"] },
    { case: "zero after zero", history: [0], value: 0, asked: [] },
    { case: "over three times the largest step", history: [40, 41, 43], value: 49.5, asked: ["large_step"] },
    { case: "three times the largest step", history: [40, 41, 43], value: 49, asked: [] },
    { case: "three times a step of tenths", history: [40, 40.1], value: 40.4, asked: [] },
    { case: "a fall where none was before", history: [70, 71], value: 70.5, asked: ["worse_than_ever"] },
    { case: "a fall as deep as before", history: [70, 68, 71], value: 69, asked: [] },
    { case: "a deeper fall than before", history: [70, 68, 71], value: 68, asked: ["worse_than_ever"] },
  ])("asks of $case: $asked", ({ history, value, asked }) => {
    expect(codes(value, { history: historyOf(...history) })).toEqual(asked);
  });

  it("takes a rise for worse where lower is better", () => {
    const indicator = { ...percent, direction: "lower_is_better" } as const;
    expect(codes(31, { indicator, history: historyOf(32, 30) })).toEqual(["worse_than_ever"]);
    expect(codes(29, { indicator, history: historyOf(32, 30) })).toEqual([]);
  });

  it.each<{ unit: string; minimum: number | null; maximum: number | null; value: number; asked: object[] }>([
    {
      unit: "%",
      minimum: null,
      maximum: null,
      value: 100.1,
      asked: [{ code: "out_of_range", minimum: 0, maximum: 100, isAssumed: true }],
    },
    { unit: "%", minimum: null, maximum: null, value: 100, asked: [] },
    { unit: "чел.", minimum: null, maximum: null, value: 5000, asked: [] },
    { unit: "%", minimum: null, maximum: 300, value: 250, asked: [] },
    {
      unit: "%",
      minimum: 10,
      maximum: null,
      value: 9,
      asked: [{ code: "out_of_range", minimum: 10, maximum: null, isAssumed: false }],
    },
  ])("knows $value $unit from $minimum to $maximum", ({ unit, minimum, maximum, value, asked }) => {
    expect(check(value, { indicator: { ...percent, unit, minimum, maximum } })).toEqual(asked);
  });

  it.each<{ case: string; fields: Partial<CheckedValue>; asked: string[] }>([
    { case: "a day before the last", fields: { date: "2022-08-31" }, asked: ["earlier_than_last"] },
    { case: "a year before the last", fields: { date: null, year: 2021 }, asked: ["earlier_than_last"] },
    { case: "the year that the last lies in", fields: { date: null, year: 2022 }, asked: [] },
    { case: "the same value of the same day", fields: { value: 72, date: days[2] }, asked: ["duplicate"] },
    { case: "another value of the same day", fields: { date: days[2] }, asked: ["disagrees"] },
    {
      case: "a baseline, of actual values nothing",
      fields: { role: "baseline", year: 2020, date: null },
      asked: [],
    },
  ])("asks of $case: $asked", ({ fields, asked }) => {
    expect(codes(fields.value ?? 72.5, { history: historyOf(71, 71.5, 72), ...fields })).toEqual(asked);
  });

  it("passes over estimates and what was corrected", () => {
    const [wrong, ...others] = historyOf(7, 71, 72);
    const corrected = [
      ...others,
      ...(wrong ? [wrong, { ...wrong, id: "C", value: 70, correctsId: wrong.id, correction: "описка" }] : []),
      aValue({ id: "E", indicatorId: "I", value: 9, date: "2022-11-30", kind: "estimate" }),
    ];
    expect(codes(73, { history: corrected })).toEqual([]);
  });

  it("asks the same whatever the order of the history", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(historyOf(60, 64, 61, 70), { minLength: 4 }),
        fc.double({ min: -10, max: 800, noNaN: true }),
        (history, value) => {
          expect(check(value, { history })).toEqual(check(value, { history: historyOf(60, 64, 61, 70) }));
        },
      ),
    );
  });
});
