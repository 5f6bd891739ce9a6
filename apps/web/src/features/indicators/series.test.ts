import type { CalendarDate, IndicatorTargetView, IndicatorValueView } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { seriesOf } from "./series.ts";

const value = (
  of: number,
  date: CalendarDate | null,
  fields: Partial<IndicatorValueView> = {},
): IndicatorValueView => ({
  id: `${date} ${of}`,
  role: "actual",
  kind: "published",
  value: of,
  year: null,
  date,
  dateBasis: null,
  methodology: null,
  correctsId: null,
  correction: null,
  correctedBy: null,
  isChosen: false,
  choiceReason: null,
  version: 1,
  files: [],
  provenance: { document: null, slide: null, note: null },
  origin: "training",
  ...fields,
});
const baseline = value(20, null, { role: "baseline", year: 2021 });
const target: IndicatorTargetView = { value: 100, year: 2030, basis: "printed", slide: null };

describe("seriesOf", () => {
  it("keeps the scale of time and the order of days", () => {
    const series = seriesOf({
      values: [value(40, "2022-12-31"), value(30, "2022-03-31"), value(35, "2022-06-30")],
      breaks: [],
      baseline: null,
      target: null,
    });
    expect(series?.points.map((point) => point.value)).toEqual([30, 35, 40]);
    expect(series?.points.map(({ left }) => Math.round(left))).toEqual([0, 33, 100]);
    const [low = NaN, middle = NaN, high = NaN] = series?.points.map(({ bottom }) => bottom) ?? [];
    expect(middle - low).toBeCloseTo(high - middle, 10);
    expect(low).toBeGreaterThan(0);
    expect(high).toBeLessThan(100);
  });

  it("stands against baseline and target", () => {
    const series = seriesOf({
      values: [value(40, "2022-06-30"), value(60, "2022-12-31"), baseline],
      breaks: [],
      baseline,
      target,
    });
    expect(series?.points).toHaveLength(2);
    expect(series?.levels).toMatchObject([
      { role: "baseline", value: 20, year: 2021 },
      { role: "target", value: 100, year: 2030 },
    ]);
    const [low, high] = series?.levels ?? [];
    expect(low?.bottom).toBeLessThan(series?.points[0]?.bottom ?? NaN);
    expect(high?.bottom).toBeGreaterThan(series?.points[1]?.bottom ?? NaN);
  });

  const old = { id: "old", name: "первая" };
  const latest = { id: "new", name: "вторая" };

  it("joins no values of two methodology versions, and marks the day between them", () => {
    const series = seriesOf({
      values: [
        value(40, "2022-03-31", { methodology: old }),
        value(50, "2022-06-30", { methodology: old }),
        value(20, "2022-12-31", { methodology: latest }),
        value(21, "2022-12-31", { methodology: latest, kind: "estimate" }),
      ],
      breaks: [{ date: "2022-10-01", before: old, after: latest }],
      baseline: null,
      target: null,
    });
    expect(series?.lines.map((line) => line.map((point) => point.value))).toEqual([[40, 50], [20]]);
    expect(series?.breaks).toMatchObject([{ date: "2022-10-01", before: "первая", after: "вторая" }]);
    expect(series?.breaks[0]?.left).toBeCloseTo((184 / 275) * 100, 5);
  });

  it("marks no break outside of the drawing", () => {
    const values = [value(40, "2022-06-30"), value(60, "2022-12-31")];
    const breaks = (["2022-06-30", "2023-01-01", null] as const).map((date) => ({
      date,
      before: old,
      after: latest,
    }));
    expect(seriesOf({ values, breaks, baseline: null, target: null })?.breaks).toEqual([]);
  });

  it("marks estimates", () => {
    const series = seriesOf({
      values: [value(40, "2022-06-30"), value(60, "2022-12-31", { kind: "estimate" })],
      breaks: [],
      baseline: null,
      target: null,
    });
    expect(series?.points.map(({ isEstimate }) => isEstimate)).toEqual([false, true]);
  });

  it.each([
    { case: "no values", values: [] },
    { case: "one dated value", values: [value(40, "2022-06-30"), value(41, null)] },
    { case: "two values of one day", values: [value(40, "2022-06-30"), value(42, "2022-06-30")] },
    { case: "a baseline and one value", values: [baseline, value(40, "2022-06-30")] },
  ])("draws nothing of $case", ({ values }) => {
    expect(seriesOf({ values, breaks: [], baseline, target })).toBeNull();
  });

  it("draws values that never changed in the middle of nothing, not at infinity", () => {
    const series = seriesOf({
      values: [value(5, "2022-06-30"), value(5, "2022-12-31")],
      breaks: [],
      baseline: null,
      target: null,
    });
    expect(series?.points.every(({ bottom }) => Number.isFinite(bottom))).toBe(true);
  });
});
