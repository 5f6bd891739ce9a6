import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { aValue } from "../maturity/maturity.fixture.ts";
import { baselineValue, currentValue } from "./current-value.ts";
import type { IndicatorValueRecord } from "./indicator.record.ts";

const today = "2023-03-01";
const value = (number: number, fields: Partial<IndicatorValueRecord> = {}) =>
  aValue({ indicatorId: "I", value: number, id: String(number), ...fields });

describe("currentValue", () => {
  it.each<{ case: string; values: IndicatorValueRecord[]; current: number | undefined }>([
    { case: "nothing", values: [], current: undefined },
    {
      case: "the latest date",
      values: [value(1, { date: "2022-01-01" }), value(2, { date: "2023-01-01" })],
      current: 2,
    },
    {
      case: "a value of today",
      values: [value(1, { date: "2022-01-01" }), value(2, { date: today })],
      current: 2,
    },
    {
      case: "not a value of tomorrow",
      values: [value(1, { date: "2022-01-01" }), value(2, { date: "2023-03-02" })],
      current: 1,
    },
    {
      case: "a dated value before an undated one",
      values: [value(1, { date: "2020-01-01" }), value(2)],
      current: 1,
    },
    {
      case: "a dated value before one of a later year",
      values: [value(1, { date: "2020-01-01" }), value(2, { year: 2022 })],
      current: 1,
    },
    { case: "an undated value when alone", values: [value(66.5)], current: 66.5 },
    {
      case: "a value of a year before one of no time",
      values: [value(1), value(2, { year: 2021 })],
      current: 2,
    },
    { case: "not a value of next year", values: [value(1), value(2, { year: 2024 })], current: 1 },
    { case: "not a baseline", values: [value(1, { role: "baseline", year: 2021 })], current: undefined },
    { case: "never an estimate", values: [value(1, { kind: "estimate", date: today })], current: undefined },
    {
      case: "the published value under a later estimate",
      values: [value(1, { date: "2022-01-01" }), value(2, { kind: "estimate", date: today })],
      current: 1,
    },
    {
      case: "the published of two on one day",
      values: [value(1, { kind: "computed", date: today }), value(2, { date: today })],
      current: 2,
    },
    {
      case: "a later computed value",
      values: [value(1, { date: "2022-01-01" }), value(2, { kind: "computed", date: today })],
      current: 2,
    },
    {
      case: "of two told of one day the one told later",
      values: [
        value(1, { kind: "reported", date: "2022-12-31", toldOn: "2023-01-12", id: "B" }),
        value(2, { kind: "reported", date: "2022-12-31", toldOn: "2023-02-27", id: "Z" }),
      ],
      current: 2,
    },
    {
      case: "a value of a later day before one told later",
      values: [
        value(1, { kind: "reported", date: "2022-12-31", toldOn: "2023-01-12" }),
        value(2, { kind: "reported", date: "2022-09-30", toldOn: "2023-02-27" }),
      ],
      current: 1,
    },
    {
      case: "one told on a known day before one of which the day was not kept",
      values: [
        value(1, { kind: "reported", date: "2022-12-31", id: "A" }),
        value(2, { kind: "reported", date: "2022-12-31", toldOn: "2023-01-12", id: "Z" }),
      ],
      current: 2,
    },
    {
      case: "the published value of a day before what was told of it, however late",
      values: [
        value(1, { date: "2022-12-31" }),
        value(2, { kind: "reported", date: "2022-12-31", toldOn: "2023-02-27" }),
      ],
      current: 1,
    },
    {
      case: "by the id of two told on the same day",
      values: [
        value(1, { kind: "reported", date: "2022-12-31", toldOn: "2023-02-27", id: "B" }),
        value(2, { kind: "reported", date: "2022-12-31", toldOn: "2023-02-27", id: "A" }),
      ],
      current: 2,
    },
  ])("takes $case", ({ values, current }) => {
    expect(currentValue(values, today)?.value).toBe(current);
    expect(currentValue(values.toReversed(), today)?.value).toBe(current);
  });

  it("is one of the values, and none of a later day", () => {
    const days: CalendarDate[] = ["2022-12-31", "2023-01-01", "2023-03-01", "2023-03-02"];
    const anyValue = fc
      .record({
        date: fc.option(fc.constantFrom(...days)),
        kind: fc.constantFrom("published" as const, "computed" as const, "estimate" as const),
        value: fc.integer(),
      })
      .map((fields) => value(fields.value, fields));
    fc.assert(
      fc.property(fc.array(anyValue), fc.constantFrom(...days), (values, day) => {
        const current = currentValue(values, day);
        const candidates = values.filter(
          ({ kind, date }) => kind !== "estimate" && (date === null || date <= day),
        );
        expect(current === null).toBe(candidates.length === 0);
        if (current) expect(candidates.every(({ date }) => (date ?? "") <= (current.date ?? ""))).toBe(true);
      }),
    );
  });
});

describe("baselineValue", () => {
  it.each<{ case: string; values: IndicatorValueRecord[]; baseline: number | undefined }>([
    { case: "nothing", values: [value(1, { date: "2021-01-01" })], baseline: undefined },
    {
      case: "the earliest year",
      values: [value(1, { year: 2022 }), value(2, { year: 2021 })].map(asBaseline),
      baseline: 2,
    },
    {
      case: "a year before a day of it",
      values: [value(1, { date: "2021-05-01" }), value(2, { year: 2021 })].map(asBaseline),
      baseline: 2,
    },
    {
      case: "an undated one only when alone",
      values: [value(1), value(2, { year: 2021 })].map(asBaseline),
      baseline: 2,
    },
    { case: "an undated one when alone", values: [value(1)].map(asBaseline), baseline: 1 },
    {
      case: "not an estimate",
      values: [value(1, { kind: "estimate", year: 2021 })].map(asBaseline),
      baseline: undefined,
    },
    { case: "not one of next year", values: [value(1, { year: 2024 })].map(asBaseline), baseline: undefined },
  ])("takes $case", ({ values, baseline }) => {
    expect(baselineValue(values, today)?.value).toBe(baseline);
  });
});

function asBaseline(record: IndicatorValueRecord): IndicatorValueRecord {
  return { ...record, role: "baseline" };
}
