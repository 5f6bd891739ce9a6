import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { achievement, type AchievementFigures } from "./achievement.ts";

const higher = { direction: "higher_is_better", baseline: null } as const;
const lower = { direction: "lower_is_better" } as const;

describe("achievement", () => {
  it.each<AchievementFigures & { percent: number | null }>([
    { ...higher, fact: 31.3, target: 100, percent: 31.3 },
    { ...higher, fact: 0, target: 100, percent: 0 },
    { ...higher, fact: 120, target: 100, percent: 100 },
    { ...higher, fact: -5, target: 100, percent: 0 },
    { ...higher, fact: 1.5, target: 3, percent: 50 },
    { ...higher, fact: 96, target: 95, percent: 100 },
    { ...higher, fact: 10, target: 0, percent: null },
    { ...higher, fact: 10, target: -1, percent: null },
    { ...higher, fact: null, target: 100, percent: null },
    { ...higher, fact: 10, target: null, percent: null },
    { ...lower, baseline: 40, fact: 25, target: 10, percent: 50 },
    { ...lower, baseline: 40, fact: 40, target: 10, percent: 0 },
    { ...lower, baseline: 40, fact: 55, target: 10, percent: 0 },
    { ...lower, baseline: 40, fact: 10, target: 10, percent: 100 },
    { ...lower, baseline: 40, fact: 3, target: 10, percent: 100 },
    { ...lower, baseline: 40, fact: 0, target: 0, percent: 100 },
    { ...lower, baseline: 40, fact: 10, target: 0, percent: 75 },
    { ...lower, baseline: null, fact: 3, target: 10, percent: 100 },
    { ...lower, baseline: null, fact: 11, target: 10, percent: null },
    { ...lower, baseline: 10, fact: 11, target: 10, percent: 0 },
    { ...lower, baseline: 5, fact: 11, target: 10, percent: 0 },
    { ...lower, baseline: 40, fact: null, target: 10, percent: null },
    { ...lower, baseline: 40, fact: 25, target: null, percent: null },
  ])("$direction from $baseline, $fact of $target: $percent", ({ percent, ...figures }) => {
    const reached = achievement(figures);
    if (percent === null) expect(reached).toBeNull();
    else expect(reached).toBeCloseTo(percent, 10);
  });

  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const anyFigures: fc.Arbitrary<AchievementFigures> = fc.record({
    direction: fc.constantFrom("higher_is_better", "lower_is_better"),
    baseline: fc.option(number),
    fact: fc.option(number),
    target: fc.option(number),
  });

  it("is null or from 0 to 100, and null without a fact or a target", () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const percent = achievement(figures);
        if (figures.fact === null || figures.target === null) expect(percent).toBeNull();
        expect(percent === null || (percent >= 0 && percent <= 100)).toBe(true);
      }),
    );
  });

  it("never falls when the fact gets better", () => {
    fc.assert(
      fc.property(anyFigures, number, (figures, other) => {
        const { fact, direction } = figures;
        fc.pre(fact !== null);
        const isBetter = direction === "higher_is_better" ? other >= fact : other <= fact;
        const [worse, better] = isBetter ? [fact, other] : [other, fact];
        const [before, after] = [worse, better].map((one) => achievement({ ...figures, fact: one }));
        // Reaching the target needs no baseline, so the worse of the two may be unknown.
        expect((before ?? 0) <= (after ?? 0)).toBe(true);
      }),
    );
  });
});
