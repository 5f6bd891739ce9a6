import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndicatorValueView } from "./indicator.view.ts";
import { plainValueView } from "./blank-records.ts";
import { plannedOn, type Planned, targetPath } from "./target-path.ts";

const baseline: IndicatorValueView = {
  ...plainValueView,
  id: "V",
  role: "baseline",
  value: 20,
  year: 2021,
  origin: "training",
};
const planned = (fields: Partial<Planned> = {}): Planned => ({
  baseline,
  target: { value: 100, year: 2030, basis: "printed", slide: null },
  direction: "higher_is_better",
  targetsByYear: [
    { year: 2023, value: 50 },
    { year: 2025, value: 60 },
    { year: 2030, value: 100 },
  ],
  ...fields,
});
const today = "2023-03-01";

describe("targetPath", () => {
  it("leads from the baseline through the targets of years to the furthest", () => {
    expect(targetPath(planned(), today)).toEqual([
      { date: "2021-12-31", value: 20 },
      { date: "2023-12-31", value: 50 },
      { date: "2025-12-31", value: 60 },
      { date: "2030-12-31", value: 100 },
    ]);
  });

  it("leaves out years that the baseline is past", () => {
    const late = { ...baseline, year: null, date: "2024-06-30" } as const;
    expect(targetPath(planned({ baseline: late }), today)?.map(({ date }) => date)).toEqual([
      "2024-06-30",
      "2025-12-31",
      "2030-12-31",
    ]);
  });

  it.each([
    { case: "a baseline", fields: { baseline: null } },
    { case: "a day of the baseline", fields: { baseline: { ...baseline, year: null } } },
    { case: "a target", fields: { target: null } },
    { case: "a target beyond the baseline", fields: { direction: "lower_is_better" as const } },
  ])("is none without $case", ({ fields }) => {
    expect(targetPath(planned(fields), today)).toBeNull();
  });
});

describe("plannedOn", () => {
  const path = targetPath(planned(), today) ?? [];

  it.each([
    { date: "2020-01-01", value: 20 },
    { date: "2021-12-31", value: 20 },
    { date: "2022-12-31", value: 35 },
    { date: "2023-12-31", value: 50 },
    { date: "2024-12-30", value: 55 },
    { date: "2030-12-31", value: 100 },
    { date: "2035-01-01", value: 100 },
  ] as const)("is $value on $date", ({ date, value }) => {
    expect(plannedOn(path, date)).toBeCloseTo(value, 1);
  });

  it("never leaves the span between the targets on either side", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2022, max: 2029 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const value = plannedOn(path, `${year}-${String(month).padStart(2, "0")}-15` as typeof today);
        const before = path.findLast(({ date }) => date <= `${year}-${String(month).padStart(2, "0")}-15`);
        const after = path.find(({ date }) => date > `${year}-${String(month).padStart(2, "0")}-15`);
        expect(value).toBeGreaterThanOrEqual(before?.value ?? Number.NaN);
        expect(value).toBeLessThanOrEqual(after?.value ?? Number.NaN);
      }),
    );
  });
});
