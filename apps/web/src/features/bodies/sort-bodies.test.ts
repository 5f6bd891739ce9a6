import type { BreakdownRow } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { sortedBodies } from "./sort-bodies.ts";

const row = (label: string, rank: number | null, difference: number | null): BreakdownRow => ({
  id: label,
  label,
  authorityId: label,
  numerator: null,
  denominator: null,
  value: null,
  figure: rank,
  rank,
  previous: null,
  difference,
  origin: "entered",
  version: 1,
});
const rows = [row("МО 10", 2, -1), row("МО 2", null, null), row("МО 9", 1, 4), row("Ёлки", 2, 0)];
const labels = (options: Parameters<typeof sortedBodies>[1]) =>
  sortedBodies(rows, options).map(({ label }) => label);

describe("sortedBodies", () => {
  it("goes from the best, equal ones by name, those without a figure last both ways", () => {
    expect(labels({})).toEqual(["МО 9", "Ёлки", "МО 10", "МО 2"]);
    expect(labels({ isBackward: true })).toEqual(["Ёлки", "МО 10", "МО 9", "МО 2"]);
  });

  it("goes by name as people count, and by the largest change", () => {
    expect(labels({ sort: "name" })).toEqual(["Ёлки", "МО 2", "МО 9", "МО 10"]);
    expect(labels({ sort: "difference" })).toEqual(["МО 9", "Ёлки", "МО 10", "МО 2"]);
    expect(labels({ sort: "difference", isBackward: true })).toEqual(["МО 10", "Ёлки", "МО 9", "МО 2"]);
  });

  it("finds by a piece of the name, whatever its case", () => {
    expect(labels({ q: " мо 1" })).toEqual(["МО 10"]);
    expect(labels({ q: "нет" })).toEqual([]);
  });
});
