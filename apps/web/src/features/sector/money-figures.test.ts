import { describe, expect, it } from "vitest";
import { coveredShare, moneyLines } from "./money-figures.ts";

const none = { need: null, allocated: null, committed: null, spent: null, gap: null, gapUnknown: 0 };

describe("moneyLines", () => {
  it("puts each year before its sources", () => {
    const lines = moneyLines([
      { year: 2023, total: none, bySource: [{ source: "federal", figures: none }] },
      { year: 2024, total: none, bySource: [] },
    ]);
    expect(lines.map(({ key, source }) => [key, source])).toEqual([
      ["2023", null],
      ["2023 federal", "federal"],
      ["2024", null],
    ]);
  });
});

describe("coveredShare", () => {
  it.each([
    [{ ...none, need: 10, allocated: 4 }, 40],
    [{ ...none, need: 10, allocated: 0 }, 0],
    [{ ...none, need: 10 }, null],
    [{ ...none, allocated: 4 }, null],
    [{ ...none, need: 0, allocated: 4 }, null],
  ])("%o is %s", (figures, share) => {
    expect(coveredShare(figures)).toBe(share);
  });
});
