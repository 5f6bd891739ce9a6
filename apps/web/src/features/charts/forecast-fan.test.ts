import type { Forecast } from "@kedr/domain";
import { daysBetween } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { forecastFan } from "./forecast-fan.ts";

const point = { date: "2023-01-01" as const, year: 2023, kind: "published", methodologyId: null };

const expected = (
  pace: { slow: number; median: number; fast: number },
  fields: Partial<Forecast> = {},
): Forecast => ({
  direction: "higher_is_better",
  target: { value: 100, year: 2030 },
  points: [{ ...point, value: 70 }],
  leftOut: 0,
  needed: { perYear: 0 },
  achieved: { perYear: 0 },
  outcome: { state: "expected", pace, pairs: 3, year: 2025, earliest: 2024, latest: null },
  ...fields,
});

describe("forecastFan", () => {
  it("goes on at each pace, and ends where the target is reached", () => {
    const fan = forecastFan(expected({ slow: 2, median: 15, fast: 30 }), "2026-01-01");
    expect(fan?.from).toEqual({ date: "2023-01-01", value: 70 });
    expect(fan?.median).toEqual({ date: "2025-01-01", value: 100 });
    expect(fan?.fast).toEqual({ date: "2024-01-02", value: 100 });
    expect(fan?.slow.date).toBe("2026-01-01");
    expect(fan?.slow.value).toBeCloseTo(76, 1);
  });

  it("never leaves the days shown, nor passes the target, whatever the paces", () => {
    for (let slow = -12; slow <= 12; slow += 3)
      for (let fast = Math.max(slow, 0.5); fast <= 60; fast += 4.5) {
        const fan = forecastFan(expected({ slow, median: (slow + fast) / 2, fast }), "2026-06-30");
        for (const { date, value } of fan?.band ?? []) {
          expect(value).toBeLessThanOrEqual(100);
          expect(daysBetween(date, "2026-06-30")).toBeGreaterThanOrEqual(0);
        }
      }
  });

  it("falls where less is better", () => {
    const falling = { direction: "lower_is_better" as const, target: { value: 40, year: 2030 } };
    const fan = forecastFan(expected({ slow: -1, median: -10, fast: -20 }, falling), "2024-01-01");
    expect(fan?.median.value).toBeCloseTo(60, 1);
    expect(fan?.fast.value).toBeCloseTo(50, 1);
  });

  it("is not there without a forecast, nor before its beginning", () => {
    const refused = { outcome: { state: "refused" as const, refusal: "too_few_points" as const } };
    const paces = { slow: 1, median: 2, fast: 3 };
    expect(forecastFan(expected(paces, refused), "2026-01-01")).toBeNull();
    expect(forecastFan(expected(paces), "2022-12-31")).toBeNull();
    expect(forecastFan(expected(paces, { target: null }), "2026-01-01")).toBeNull();
  });
});
