import { describe, expect, it } from "vitest";
import { timelineScale } from "./timeline-scale.ts";

describe("timelineScale", () => {
  it("runs over whole quarters around the dates", () => {
    const { from, to } = timelineScale(["2023-03-01", "2022-05-11", "2024-11-11"]);
    expect([from, to]).toEqual(["2022-04-01", "2025-01-01"]);
  });

  it("places its ends at 0 and 100 and the days between in proportion", () => {
    const { at, from, to } = timelineScale(["2023-01-15"]);
    expect([from, to]).toEqual(["2023-01-01", "2023-04-01"]);
    expect(at("2023-01-01")).toBe(0);
    expect(at("2023-02-15")).toBe(50);
    expect(at("2023-04-01")).toBe(100);
  });

  it("has a tick a quarter", () => {
    const { ticks } = timelineScale(["2022-12-31", "2023-04-01"]);
    expect(ticks.map(({ year, quarter }) => `${quarter}/${year}`)).toEqual(["4/2022", "1/2023", "2/2023"]);
    expect(ticks.every(({ isLabelled }) => isLabelled)).toBe(true);
  });

  it("labels fewer quarters where there are many", () => {
    const years = (last: string) =>
      timelineScale(["2020-01-01", `${last}-12-31` as "2020-01-01"])
        .ticks.filter(({ isLabelled }) => isLabelled)
        .map(({ quarter }) => quarter);
    expect(years("2022")).toHaveLength(12);
    expect(years("2023")).toEqual([1, 3, 1, 3, 1, 3, 1, 3]);
    expect(years("2026")).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });
});
