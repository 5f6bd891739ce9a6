import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mean, weightedMean } from "./weighted-mean.ts";

const percents = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 30 });

describe("weightedMean", () => {
  it("is nothing of nothing", () => {
    expect(weightedMean([])).toBeNull();
  });

  it("gives each its share", () => {
    expect(
      weightedMean([
        { value: 100, weight: 3 },
        { value: 20, weight: 1 },
      ]),
    ).toBe(80);
  });

  it("is the plain mean to the last digit where the weights are equal", () => {
    fc.assert(
      fc.property(percents, fc.double({ min: 0.001, max: 1000, noNaN: true }), (values, weight) => {
        expect(weightedMean(values.map((value) => ({ value, weight })))).toBe(mean(values));
      }),
    );
  });

  it("lies between the least and the greatest", () => {
    const parts = fc.array(
      fc.record({
        value: fc.double({ min: 0, max: 100, noNaN: true }),
        weight: fc.double({ min: 0.001, max: 1000, noNaN: true }),
      }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(parts, (given) => {
        const values = given.map(({ value }) => value);
        const found = weightedMean(given) ?? NaN;
        expect(found).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(found).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });
});
