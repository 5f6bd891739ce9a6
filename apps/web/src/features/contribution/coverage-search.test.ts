import { describe, expect, it } from "vitest";
import { downloadAddress, keyOf, scopeOf, searchOf, type CoverageSearch } from "./coverage-search.ts";

const stranger = { ownPost: null };
const deputy = { ownPost: "POS-1" };

describe("the scope of the address", () => {
  it.each<[CoverageSearch, { ownPost: string | null }, object]>([
    [{}, stranger, { kind: "strategy" }],
    [{}, deputy, { kind: "deputy", positionId: "POS-1" }],
    [{ deputy: "all" }, deputy, { kind: "strategy" }],
    [{ deputy: "unassigned" }, deputy, { kind: "deputy", positionId: null }],
    [{ industry: "IND-EDU" }, deputy, { kind: "industry", industryId: "IND-EDU" }],
  ])("%j for %j", (search, own, scope) => {
    expect(scopeOf(search, own)).toEqual(scope);
  });

  it("comes back from the list that offers it", () => {
    for (const scope of [
      { kind: "strategy" },
      { kind: "industry", industryId: "IND-EDU" },
      { kind: "deputy", positionId: "POS-1" },
      { kind: "deputy", positionId: null },
    ] as const)
      expect(scopeOf(searchOf(keyOf(scope)), deputy)).toEqual(scope);
  });

  it("leads to its file", () => {
    expect(downloadAddress("csv", { kind: "strategy" }, undefined)).toBe("/downloads/coverage.csv");
    expect(downloadAddress("xlsx", { kind: "deputy", positionId: null }, "2023-01-01")).toBe(
      "/downloads/coverage.xlsx?deputy=unassigned&asOf=2023-01-01",
    );
  });
});
