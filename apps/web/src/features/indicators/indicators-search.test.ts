import { describe, expect, it } from "vitest";
import { isNarrowed } from "./indicators-search.ts";

describe("isNarrowed", () => {
  it("is false for an empty search", () => {
    expect(isNarrowed({})).toBe(false);
    expect(isNarrowed({ search: "" })).toBe(false);
    expect(isNarrowed({ value: "without" })).toBe(true);
  });
});
