import type { CalendarDate, IndicatorTargetView, IndicatorValueView } from "@kedr/domain";
import { plainValueView, plannedOn } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import type { Measured } from "./series.ts";
import { seriesOf } from "./series.ts";
import { breaksWithin, drawnValues, pathWithin, spanOf, yearsWithin } from "./series-span.ts";

const today = "2023-03-01";

const value = (
  of: number,
  date: CalendarDate | null,
  fields: Partial<IndicatorValueView> = {},
): IndicatorValueView => ({
  id: `${date} ${of} ${fields.kind ?? ""}`,
  ...plainValueView,
  value: of,
  date,
  origin: "training",
  ...fields,
});

const baseline = value(20, null, { id: "baseline", role: "baseline", year: 2021 });
const target: IndicatorTargetView = { value: 100, year: 2030, basis: "printed", slide: null };

const measured = (fields: Partial<Measured>): Measured => ({
  values: [],
  breaks: [],
  baseline: null,
  targetsByYear: [],
  target: null,
  direction: "higher_is_better",
  disagreements: [],
  ...fields,
});
const read = (fields: Partial<Measured>) => seriesOf(measured(fields), today);
const numbers = (points: readonly { value: number }[]) => points.map((point) => point.value);

describe("seriesOf", () => {
  it("has the values in the order of days, without corrected ones", () => {
    const { points } = read({
      values: [
        value(40, "2022-12-31"),
        value(30, "2022-03-31"),
        value(35, "2022-06-30", { correctedBy: "x" }),
      ],
    });
    expect(numbers(points)).toEqual([30, 40]);
  });

  it("stands a value of a year at that year's end, keeps the year, and leaves out what has no time", () => {
    const { points } = read({ values: [value(50, null, { year: 2022 }), value(51, null)] });
    expect(points).toMatchObject([{ value: 50, date: "2022-12-31", year: 2022 }]);
    expect(read({ values: [value(50, null, { year: 2023 })] }).points[0]?.date).toBe(today);
  });

  it("takes two sources that say the same for one point", () => {
    const { points } = read({
      values: [value(64.2, "2022-12-31"), value(64.2, "2022-12-31", { id: "other", kind: "reported" })],
    });
    expect(points).toHaveLength(1);
  });

  it("sets apart what another source says, and what is an estimate: no line joins them", () => {
    const counts = value(50, "2022-12-31", { id: "counts" });
    const other = value(47, "2022-12-31", { id: "other" });
    const { points, lines } = read({
      values: [value(40, "2022-03-31"), counts, other, value(60, "2023-01-31", { kind: "estimate" })],
      disagreements: [
        {
          role: "actual",
          date: "2022-12-31",
          year: null,
          difference: 3,
          values: [counts, other].map((one) => ({ ...one, document: null, slide: null })),
        },
      ],
    });
    expect(points.map(({ role }) => role)).toEqual(["fact", "fact", "disputed", "estimate"]);
    expect(lines.map(numbers)).toEqual([[40, 50]]);
  });

  const [old, latest] = [
    { id: "old", name: "первая" },
    { id: "new", name: "вторая" },
  ];

  it("joins no values of two methodology versions, and marks the day between them", () => {
    const series = read({
      values: [
        value(40, "2022-03-31", { methodology: old }),
        value(50, "2022-06-30", { methodology: old }),
        value(20, "2022-12-31", { methodology: latest }),
      ],
      breaks: [
        { date: "2022-10-01", before: old, after: latest },
        { date: "2020-01-01", before: old, after: latest },
        { date: null, before: old, after: latest },
      ],
    });
    expect(series.lines.map(numbers)).toEqual([[40, 50], [20]]);
    const span = { from: "2022-03-31", to: today } as const;
    expect(breaksWithin(series, span)).toEqual([{ date: "2022-10-01", before: "первая", after: "вторая" }]);
  });
});

describe("the way to the target", () => {
  it("goes straight from the baseline to the end of the target's year", () => {
    const { path, points } = read({ values: [baseline, value(40, "2022-12-31")], baseline, target });
    expect(points[0]).toMatchObject({ role: "baseline", date: "2021-12-31", year: 2021 });
    if (path === null) throw new Error("there is a way");
    expect(plannedOn(path, "2021-12-31")).toBe(20);
    expect(plannedOn(path, "2026-07-01")).toBeCloseTo(60, 0);
    expect(plannedOn(path, "2031-12-31")).toBe(100);
  });

  it("goes through the targets of years", () => {
    const targetsByYear = [
      { year: 2022, value: 50 },
      { year: 2030, value: 100 },
    ];
    const series = read({ values: [baseline, value(40, "2022-12-31")], baseline, target, targetsByYear });
    expect(pathWithin(series, { from: "2021-12-31", to: "2026-12-31" })).toMatchObject([
      { date: "2021-12-31", value: 20 },
      { date: "2022-12-31", value: 50 },
      { date: "2026-12-31" },
    ]);
  });

  it.each([
    { case: "no baseline", fields: { target } },
    { case: "no target", fields: { baseline } },
    { case: "a target without a year", fields: { baseline, target: { ...target, year: null } } },
    { case: "a target behind the baseline", fields: { baseline, target: { ...target, value: 10 } } },
    { case: "the wrong direction", fields: { baseline, target, direction: "lower_is_better" as const } },
  ])("is not drawn with $case", ({ fields }) => {
    expect(read(fields).path).toBeNull();
  });
});

describe("the days shown", () => {
  const series = read({ values: [baseline, value(40, "2022-12-31")], baseline, target });

  it("run from the first point of all to today", () => {
    const later = read({ values: [value(1, "2022-06-30")] });
    expect(spanOf([later, series], today)).toEqual({ from: "2021-12-31", to: today });
    expect(spanOf([read({ values: [value(1, "2023-06-30")] })], today)?.to).toBe("2023-06-30");
    expect(spanOf([read({})], today)).toBeNull();
  });

  it("cut the way to the target where they end", () => {
    const span = { from: "2022-06-30", to: "2022-12-31" } as const;
    const part = pathWithin(series, span);
    expect(part?.map(({ date }) => date)).toEqual(["2022-06-30", "2022-12-31"]);
    expect(Math.min(...(part ?? []).map((one) => one.value))).toBeGreaterThan(20);
    expect(pathWithin(series, { from: "2031-01-01", to: "2032-01-01" })).toBeNull();
  });

  it("let the axis hold the values and the way, and the target where its level is drawn", () => {
    const span = { from: "2021-12-31", to: today } as const;
    expect(Math.max(...drawnValues(series, span, false))).toBe(40);
    expect(Math.max(...drawnValues(series, span, true))).toBe(100);
  });

  it("are divided by the first days of years", () => {
    expect(yearsWithin({ from: "2021-12-31", to: today })).toEqual(["2022-01-01", "2023-01-01"]);
    expect(yearsWithin({ from: "2022-01-01", to: "2022-05-01" })).toEqual([]);
  });
});
