import { describe, expect, it } from "vitest";
import { comparisonInputOf, sideIn, withSide } from "./compare-search.ts";

describe("the address of a comparison", () => {
  it("is the strategy on both sides unless it says otherwise", () => {
    expect(comparisonInputOf({})).toEqual({
      left: { scope: { kind: "strategy" } },
      right: { scope: { kind: "strategy" } },
    });
  });

  it("waits until an industry or a post is chosen", () => {
    expect(comparisonInputOf({ left: "industry" })).toBeNull();
    expect(comparisonInputOf({ right: "deputy" })).toBeNull();
  });

  it("names industries, posts, nobody, and days", () => {
    const search = { left: "industry", leftId: "IND-EDU", leftDay: "2022-12-31" } as const;
    expect(comparisonInputOf({ ...search, right: "deputy", rightId: "unassigned" })).toEqual({
      left: { scope: { kind: "industry", industryId: "IND-EDU" }, asOf: "2022-12-31" },
      right: { scope: { kind: "deputy", positionId: null } },
    });
  });

  it("keeps a side that is put on the other side", () => {
    const side = { kind: "deputy", id: "POS-1", day: "2023-01-01" } as const;
    expect(sideIn(withSide("right", side), "right")).toEqual(side);
    expect(withSide("left", { kind: "strategy", id: "IND", day: undefined })).toEqual({});
  });
});
