import { describe, expect, it } from "vitest";
import { isFiltered } from "./risks-search.ts";

describe("isFiltered", () => {
  it("is so only where something narrows or widens the ordinary list", () => {
    expect(isFiltered({ tab: "problems", sort: "due" })).toBe(false);
    expect(isFiltered({ states: [] })).toBe(true);
    expect(isFiltered({ impact: 2 })).toBe(true);
  });
});
