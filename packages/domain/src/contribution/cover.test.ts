import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedYears, coverOf, isCountedYear, sumOf } from "./cover.ts";

const figures = { direction: "higher_is_better", current: 60, target: 100, projects: 2, stated: 25 } as const;

describe("coverOf", () => {
  it.each([
    [{}, { kind: "short", need: 40, stated: 25, by: 15 }],
    [{ stated: 40 }, { kind: "covered", need: 40, stated: 40, over: 0 }],
    [{ stated: 41.5 }, { kind: "covered", need: 40, stated: 41.5, over: 1.5 }],
    [{ stated: 0 }, { kind: "short", need: 40, stated: 0, by: 40 }],
    [{ stated: null }, { kind: "not_stated", need: 40 }],
    [
      { stated: null, projects: 0 },
      { kind: "no_projects", need: 40 },
    ],
    [{ current: 100 }, { kind: "reached" }],
    [{ current: 100, projects: 0 }, { kind: "reached" }],
    [{ current: null }, { kind: "no_value" }],
    [{ target: null, current: null }, { kind: "no_target" }],
  ])("%j", (changed, cover) => {
    expect(coverOf({ ...figures, ...changed })).toEqual(cover);
  });

  it("takes the sign of the direction where lower is better", () => {
    const days = { direction: "lower_is_better", current: 12, target: 10, projects: 1 } as const;
    expect(coverOf({ ...days, stated: -0.5 })).toEqual({ kind: "short", need: -2, stated: -0.5, by: -1.5 });
    expect(coverOf({ ...days, stated: -3 })).toEqual({ kind: "covered", need: -2, stated: -3, over: -1 });
    expect(coverOf({ ...days, current: 9, stated: -3 })).toEqual({ kind: "reached" });
  });

  it("is the same with both signs turned", () => {
    const tenth = fc.integer({ min: -1000, max: 1000 }).map((value) => value / 10);
    fc.assert(
      fc.property(tenth, tenth, tenth, (current, target, stated) => {
        const up = coverOf({ ...figures, current, target, stated });
        const down = coverOf({
          ...figures,
          direction: "lower_is_better",
          current: -current,
          target: -target,
          stated: -stated,
        });
        expect(down.kind).toBe(up.kind);
      }),
    );
  });
});

describe("sumOf", () => {
  it("has no binary dust and does not depend on the order", () => {
    expect(sumOf([0.1, 0.2])).toBe(0.3);
    expect(sumOf([1e9, 0.1, -1e9])).toBe(sumOf([-1e9, 1e9, 0.1]));
  });
});

describe("countedYears", () => {
  const until = { targetYear: 2025, today: "2023-03-01" } as const;
  it.each([
    ["2022-12-31", 2023],
    ["2023-01-01", 2023],
    ["2022-06-30", 2022],
    [2022, 2023],
    [2023, 2023],
    [null, 2023],
  ] as const)("begin after a value of %s with %d", (valueOn, first) => {
    const years = countedYears(valueOn, until);
    expect([first - 1, first, 2025, 2026].map((year) => isCountedYear(years, year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("never end for a target without a year", () => {
    expect(isCountedYear(countedYears(2022, { ...until, targetYear: null }), 2040)).toBe(true);
  });
});
