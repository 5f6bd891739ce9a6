import { describe, expect, it } from "vitest";
import { chosenColumns, columnIds, leastWidth, shownColumns } from "./registry-columns.ts";

describe("shownColumns", () => {
  it("is the standard set unless columns are chosen", () => {
    expect(shownColumns(undefined)).toContain("health");
    expect(shownColumns(undefined).length).toBeLessThan(columnIds.length);
  });

  it("keeps the table's order whatever the order of the address", () => {
    expect(shownColumns(["deputy", "kind", "health"])).toEqual(["kind", "health", "deputy"]);
  });

  it("may be empty", () => {
    expect(shownColumns([])).toEqual([]);
  });
});

describe("chosenColumns", () => {
  it("says nothing about the standard set, and the way back leads to it", () => {
    const standard = shownColumns(undefined);
    expect(chosenColumns(standard.toReversed())).toBeUndefined();
    const fewer = standard.slice(1);
    expect(shownColumns(chosenColumns(fewer))).toEqual(fewer);
    const more = [...standard, "deputy"] as const;
    expect(chosenColumns(more)).toEqual(more);
  });
});

describe("leastWidth", () => {
  it("grows with every column", () => {
    const width = (text: string) => Number.parseFloat(text);
    for (const id of columnIds) expect(width(leastWidth([id]))).toBeGreaterThan(width(leastWidth([])));
    expect(leastWidth([])).toMatch(/rem$/);
  });
});
