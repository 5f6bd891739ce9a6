import { describe, expect, it } from "vitest";
import { linearScale, roundTicks } from "./scale.ts";

/** Numbers that look like chance and are the same on every run. */
const numbers = (count: number): number[] => {
  let seed = 20_230_301;
  return Array.from({ length: count }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return (seed / 2_147_483_647 - 0.4) * 10 ** (seed % 7);
  });
};

describe("roundTicks", () => {
  it.each([
    { range: [42.7, 61.5], about: 3, ticks: [40, 50, 60, 70] },
    { range: [0, 100], about: 2, ticks: [0, 50, 100] },
    { range: [184, 210], about: 2, ticks: [180, 200, 220] },
    { range: [0.78, 0.9], about: 2, ticks: [0.7, 0.8, 0.9] },
    { range: [-3, 4], about: 2, ticks: [-5, 0, 5] },
  ] as const)("stands around $range", ({ range, about, ticks }) => {
    expect(roundTicks(range, about)).toEqual(ticks);
  });

  it.each([5, 0, -2])("marks nothing but %s where values never changed", (value) => {
    expect(roundTicks([value, value], 2)).toEqual([value]);
  });

  it("holds every value between its ends, so that nothing is drawn outside of the box", () => {
    const values = numbers(600);
    for (let index = 0; index + 3 < values.length; index += 3) {
      const some = values.slice(index, index + 3);
      const ticks = roundTicks([Math.min(...some), Math.max(...some)], 3);
      const place = linearScale([ticks[0] ?? NaN, ticks.at(-1) ?? NaN], [180, 10]);
      for (const value of some) {
        expect(place(value)).toBeLessThanOrEqual(180 + 1e-6);
        expect(place(value)).toBeGreaterThanOrEqual(10 - 1e-6);
      }
      expect(ticks.length).toBeLessThanOrEqual(7);
    }
  });
});

describe("linearScale", () => {
  it("keeps the order and the proportions", () => {
    const place = linearScale([0, 100], [200, 0]);
    expect([0, 25, 100].map(place)).toEqual([200, 150, 0]);
  });

  it("puts everything into the middle where nothing is between the ends", () => {
    expect(linearScale([7, 7], [0, 80])(7)).toBe(40);
  });
});
