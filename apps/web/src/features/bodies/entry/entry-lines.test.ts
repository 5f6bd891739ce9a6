import type { BreakdownRow, IndicatorBodies } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { entryLines, lineState, storedTexts } from "./entry-lines.ts";

const row = (fields: Partial<BreakdownRow>): BreakdownRow => ({
  id: "P",
  label: "МО 1",
  authorityId: "1",
  numerator: null,
  denominator: null,
  value: null,
  figure: null,
  rank: null,
  previous: null,
  difference: null,
  origin: "entered",
  version: 2,
  ...fields,
});

const bodiesOf = (
  breakdown: Partial<IndicatorBodies["breakdown"]>,
  groups: string[] = [],
): IndicatorBodies => ({
  today: "2023-03-01",
  quarterEnd: "2022-12-31",
  indicator: {
    id: "I",
    number: null,
    name: "Показатель",
    unit: "%",
    direction: "higher_is_better",
    industry: null,
    composition: null,
    minimum: null,
    maximum: null,
    current: null,
    origin: "entered",
  },
  breakdown: {
    measure: "value",
    date: "2022-12-31",
    days: [],
    rows: [],
    missing: [],
    expected: null,
    reported: 0,
    total: null,
    mean: null,
    median: null,
    ...breakdown,
  },
  municipalities: [
    { id: "1", name: "МО 1" },
    { id: "2", name: "МО 2" },
  ],
  groups,
  canEnter: true,
});

describe("entryLines", () => {
  it("has every municipality, with what it has told of the day or before", () => {
    const previous = { figure: 3, date: "2022-09-30" } as const;
    const lines = entryLines(
      bodiesOf({ expected: 2, rows: [row({ value: 5 })], missing: [{ id: "2", name: "МО 2", previous }] }),
    );
    expect(lines.map(({ name, stored }) => [name, stored?.value])).toEqual([
      ["МО 1", 5],
      ["МО 2", undefined],
    ]);
    expect(lines[1]?.previous).toEqual(previous);
  });

  it("has the groups of an indicator that has groups, and municipalities where nothing is broken down", () => {
    expect(entryLines(bodiesOf({}, ["ОМСУ", "школы"])).map(({ name }) => name)).toEqual(["ОМСУ", "школы"]);
    expect(entryLines(bodiesOf({})).map(({ name }) => name)).toEqual(["МО 1", "МО 2"]);
  });
});

describe("lineState", () => {
  const stored = { stored: row({ numerator: 3, denominator: 4 }) };

  it.each([
    [["", ""], "kept"],
    [["н/д", "н/д"], "kept"],
    [["3", "4"], "kept"],
    [["2", "4"], "corrected"],
    [["1 000", "2 000"], "corrected"],
  ])("of 3 of 4 with %j: %s", (texts, status) => {
    expect(lineState(stored, texts, "ratio").status).toBe(status);
  });

  it.each([
    [["3", ""], "incomplete"],
    [["3", "много"], "notNumber"],
    [["1,5", "4"], "notWhole"],
    [["5", "4"], "numerator"],
    [["-1", "4"], "negative"],
    [["1", "3000000000"], "tooLarge"],
  ])("cannot store %j: %s", (texts, reason) => {
    expect(lineState({ stored: null }, texts, "ratio")).toEqual({ status: "wrong", reason });
  });

  it.each([
    ["12,5 %", { status: "added", figures: { numerator: null, denominator: null, value: 12.5 } }],
    ["0,1234567", { status: "wrong", reason: "tooPrecise" }],
    ["x5", { status: "wrong", reason: "notNumber" }],
  ])("reads «%s» as a value", (text, state) => {
    expect(lineState({ stored: null }, [text], "value")).toEqual(state);
  });

  it("reads back what it shows as stored", () => {
    expect(lineState(stored, storedTexts(stored, "ratio"), "ratio")).toEqual({ status: "kept" });
    const value = { stored: row({ value: 12.5 }) };
    expect(lineState(value, storedTexts(value, "value"), "value")).toEqual({ status: "kept" });
    expect(storedTexts({ stored: null }, "ratio")).toEqual(["", ""]);
  });
});
