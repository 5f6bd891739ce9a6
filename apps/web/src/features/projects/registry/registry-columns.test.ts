import { registryColumns, shownRegistryColumns } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { chosenColumns, leastWidth } from "./registry-columns.ts";

describe("chosenColumns", () => {
  it("says nothing about the standard set, and the way back leads to it", () => {
    const standard = shownRegistryColumns(undefined);
    expect(chosenColumns(standard.toReversed())).toBeUndefined();
    const fewer = standard.slice(1);
    expect(shownRegistryColumns(chosenColumns(fewer))).toEqual(fewer);
    const more = [...standard, "deputy"] as const;
    expect(chosenColumns(more)).toEqual(more);
  });
});

describe("leastWidth", () => {
  it("grows with every column", () => {
    const width = (text: string) => Number.parseFloat(text);
    for (const id of registryColumns) expect(width(leastWidth([id]))).toBeGreaterThan(width(leastWidth([])));
    expect(leastWidth([])).toMatch(/rem$/);
  });
});
