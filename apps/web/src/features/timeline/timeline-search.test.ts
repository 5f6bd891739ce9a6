import { describe, expect, it } from "vitest";
import { isNarrowed, isUnfolded, timelineQueryOf, timelineSearchSchema } from "./timeline-search.ts";

describe("the address of the time line", () => {
  it("keeps what fits and leaves out what does not", () => {
    const search = timelineSearchSchema.parse({
      projects: ["PRJ-1"],
      health: ["green"],
      zoom: "decade",
      critical: true,
      view: "table",
    });
    expect(search).toEqual({ projects: ["PRJ-1"], critical: true, view: "table" });
  });

  it("asks the server for filters and the day, not for how it is shown", () => {
    const asked = timelineQueryOf({
      projects: ["PRJ-1"],
      critical: true,
      zoom: "year",
      folded: true,
      asOf: "2022-12-15",
    });
    expect(JSON.parse(JSON.stringify(asked))).toEqual({
      projectIds: ["PRJ-1"],
      onlyCritical: true,
      asOf: "2022-12-15",
    });
  });

  it("knows whether anything narrows it", () => {
    expect(isNarrowed({ zoom: "all", folded: true })).toBe(false);
    expect(isNarrowed({ critical: true })).toBe(true);
    expect(isNarrowed({ leads: ["none"] })).toBe(true);
  });
});

describe("isUnfolded", () => {
  it.each([
    [{}, true],
    [{ turned: ["PRJ-1"] }, false],
    [{ turned: ["PRJ-2"] }, true],
    [{ folded: true }, false],
    [{ folded: true, turned: ["PRJ-1"] }, true],
  ])("%j", (search, expected) => {
    expect(isUnfolded(search, "PRJ-1")).toBe(expected);
  });
});
