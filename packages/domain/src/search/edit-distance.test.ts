import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "./edit-distance.ts";

const words = fc.string({ unit: fc.constantFrom("а", "б", "в"), maxLength: 7 });

describe("editDistance", () => {
  it.each([
    ["двойник", "двойник", 0],
    ["двойнек", "двойник", 1],
    ["двойик", "двойник", 1],
    ["дввойник", "двойник", 1],
    ["двойинк", "двойник", 1],
    ["цыфравой", "цифровой", 2],
    ["", "аб", 2],
    ["проект", "двойник", 4],
  ])("%s, %s: %i", (one, other, mistakes) => {
    expect(editDistance(one, other, 3)).toBe(mistakes);
  });

  it("is the same both ways, nothing for the same word, and one past the limit at most", () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 3 }), (one, other, limit) => {
        const distance = editDistance(one, other, limit);
        expect(editDistance(other, one, limit)).toBe(distance);
        expect(distance === 0).toBe(one === other);
        expect(distance).toBeLessThanOrEqual(limit + 1);
      }),
    );
  });
});
