import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { forecast } from "./forecast.ts";
import type { ExpectedCourse, ForecastPoint } from "./forecast.view.ts";
import { pairwisePaces } from "./pairwise-pace.ts";

const today = "2030-06-01";
const target = { value: 100, year: 2030 };

const point = (year: number, value: number, fields: Partial<ForecastPoint> = {}): ForecastPoint => ({
  value,
  date: `${year}-01-01` as CalendarDate,
  year,
  kind: "published",
  methodologyId: "MTH",
  ...fields,
});
/** One value a year, each of New Year's Day. */
const series = (...values: number[]) => values.map((value, index) => point(2020 + index, value));

const forecastOf = (points: readonly ForecastPoint[], fields: Partial<Parameters<typeof forecast>[0]> = {}) =>
  forecast({ points, target, direction: "higher_is_better", today, ...fields });

const expected = (points: readonly ForecastPoint[], fields: Partial<Parameters<typeof forecast>[0]> = {}) => {
  const { outcome } = forecastOf(points, fields);
  if (outcome.state !== "expected") throw new Error(JSON.stringify(outcome));
  return outcome;
};

describe("known series", () => {
  it.each([
    // Paces 10, 10, 10: 40 left are four years from 1 January 2022.
    ["a line", [40, 50, 60], { median: 10, slow: 10, fast: 10, year: 2025, earliest: 2025, latest: 2025 }],
    // Paces 10, 15, 20 and their quarters 12.5 and 17.5: 30 left.
    [
      "growing faster",
      [40, 50, 70],
      { median: 15, slow: 12.5, fast: 17.5, year: 2023, earliest: 2023, latest: 2024 },
    ],
    // Paces −5, 2.5, 10 and their quarters −1.25 and 6.25: at the slow one never.
    [
      "a fall at the end",
      [40, 50, 45],
      { median: 2.5, slow: -1.25, fast: 6.25, year: 2043, earliest: 2030, latest: null },
    ],
    // Paces 0.5, 0.5, 0.5: 98 left are 196 years.
    [
      "beyond 2100",
      [1, 1.5, 2],
      { median: 0.5, slow: 0.5, fast: 0.5, year: null, earliest: null, latest: null },
    ],
  ] as const)("%s", (_, values, { median, slow, fast, ...years }) => {
    expect(expected(series(...values))).toEqual({
      state: "expected",
      pairs: 3,
      pace: { median, slow, fast },
      ...years,
    });
  });

  it("goes down where lower is better", () => {
    const answer = forecastOf(series(90, 80, 70), {
      direction: "lower_is_better",
      target: { value: 10, year: 2030 },
    });
    expect(answer).toMatchObject({
      needed: { perYear: expect.closeTo(-60 / 9, 10) },
      achieved: { perYear: -10 },
      outcome: { state: "expected", pace: { median: -10, slow: -10, fast: -10 }, year: 2027 },
    });
  });

  it("takes a figure of a year for that year's end, and of a running one for today", () => {
    const yearly = [40, 50, 60].map((value, index) => point(2019 + index, value, { date: null }));
    expect(expected(yearly)).toEqual(expected(series(40, 50, 60)));
    const running = point(2022, 60, { date: null });
    expect(expected([...series(40, 50), running], { today: "2022-01-01" }).year).toBe(2025);
  });
});

describe("what is refused", () => {
  it.each([
    ["no_target", series(40, 50, 60), { target: null }],
    ["too_few_points", [], {}],
    ["too_few_points", series(40), {}],
    ["too_few_points", series(40, 50), {}],
    ["different_kind", [...series(40, 50), point(2022, 60, { kind: "computed" })], {}],
    ["different_methodology", [...series(40, 50), point(2022, 60, { methodologyId: "NEW" })], {}],
    ["different_methodology", [...series(40, 50), point(2022, 60, { methodologyId: null })], {}],
    ["not_moving", series(60, 50, 40), {}],
    ["not_moving", series(50, 50, 50), {}],
    ["not_moving", series(40, 50, 60), { direction: "lower_is_better", target: { value: 10, year: 2030 } }],
  ] as const)("%s", (refusal, points, fields) => {
    expect(forecastOf(points, fields).outcome).toEqual({ state: "refused", refusal });
  });

  it("joins the points of the latest version alone, and counts the others", () => {
    const points = [
      ...series(10, 20, 30).map((old) => ({ ...old, methodologyId: "OLD" })),
      ...[40, 50, 60].map((value, index) => point(2023 + index, value)),
    ];
    expect(forecastOf(points)).toMatchObject({
      leftOut: 3,
      points: [{ value: 40 }, { value: 50 }, { value: 60 }],
      outcome: { year: 2028 },
    });
  });

  it("says of a reached target that it is reached, however few the points", () => {
    expect(forecastOf(series(100))).toMatchObject({ outcome: { state: "reached" }, needed: { perYear: 0 } });
  });

  it("needs no pace without a year, nor once it is over", () => {
    const points = series(40, 50, 60);
    expect(forecastOf(points, { target: { value: 100, year: null } }).needed).toEqual({
      refusal: "no_target_year",
    });
    expect(forecastOf(points, { target: { value: 100, year: 2029 } }).needed).toEqual({
      refusal: "target_year_over",
    });
  });
});

const distinctYears = fc.uniqueArray(fc.integer({ min: 2000, max: 2029 }), { minLength: 3, maxLength: 9 });
const pace = fc.double({ min: 0.5, max: 20, noNaN: true });

describe("for any series", () => {
  it("points on a line give that line and a band of no width", () => {
    fc.assert(
      fc.property(
        distinctYears,
        pace,
        fc.double({ min: 1, max: 50, noNaN: true }),
        (years, perYear, left) => {
          const last = Math.max(...years);
          const points = years.map((year) => point(year, 100 - left - (last - year) * perYear));
          const answer = expected(points);
          for (const side of ["median", "slow", "fast"] as const)
            expect(answer.pace[side]).toBeCloseTo(perYear, 8);
          expect([answer.earliest, answer.latest]).toEqual([answer.year, answer.year]);
          const at = last + left / perYear;
          if (Math.abs(at - Math.round(at)) > 1e-6 && at < 2100) expect(answer.year).toBe(Math.floor(at));
        },
      ),
    );
  });

  it("the order never matters", () => {
    const values = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 2000, max: 2029 }), fc.double({ min: 0, max: 120, noNaN: true })),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(values, fc.nat(), (pairs, seed) => {
        const points = pairs.map(([year, value]) => point(year, value));
        const turn = seed % points.length;
        const turned = [...points.slice(turn), ...points.slice(0, turn)].toReversed();
        expect(forecastOf(turned)).toEqual(forecastOf(points));
      }),
    );
  });

  it("one outlier among seven moves the median no further than to its neighbours", () => {
    const noise = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(
        noise,
        fc.nat({ max: 5 }),
        fc.double({ min: -1e4, max: 1e4, noNaN: true }),
        (noises, place, far) => {
          const clean = noises.map((by, index) => point(2020 + index, 10 + index * 5 + by));
          const points = clean.map((one, index) => (index === place ? { ...one, value: far } : one));
          // Of 21 pairs 15 are without it: whatever the other six are, the middle one lies among the inner seven of these.
          const honest = pairwisePaces(
            clean.filter((_, index) => index !== place).map(({ year, value }) => ({ at: year, value })),
          );
          const [slowest, fastest] = [honest[4] ?? NaN, honest[10] ?? NaN];
          const answer = expected(points, {
            target: { value: 1000, year: 2040 },
            today: "2040-01-01",
          }) as ExpectedCourse;
          expect(answer.pace.median).toBeGreaterThanOrEqual(slowest - 1e-9);
          expect(answer.pace.median).toBeLessThanOrEqual(fastest + 1e-9);
        },
      ),
    );
    // On a line the others agree, and the year is the very same.
    fc.assert(
      fc.property(fc.nat({ max: 5 }), fc.double({ min: -1e4, max: 1e4, noNaN: true }), (place, far) => {
        const line = series(30, 40, 50, 60, 70, 80, 90);
        const points = line.map((one, index) => (index === place ? { ...one, value: far } : one));
        expect(expected(points).year).toBe(expected(line).year);
      }),
    );
  });
});
