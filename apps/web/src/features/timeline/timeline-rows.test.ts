import { describe, expect, it } from "vitest";
import { marksOf, projectSpan, slipEnd, timelineRows } from "./timeline-rows.ts";
import { milestoneOn, projectOn } from "./timeline.fixture.ts";

const projects = [
  projectOn({ id: "PRJ-1", milestones: [milestoneOn({ id: "KT-1" }), milestoneOn({ id: "KT-2" })] }),
  projectOn({ id: "PRJ-2" }),
  projectOn({ id: "PRJ-3", milestones: [milestoneOn({ id: "KT-3" })] }),
];
const heights = { project: 30, milestone: 20 };

describe("timelineRows", () => {
  it("puts milestones under their project, each below the one before", () => {
    const rows = timelineRows({ projects, isOpen: () => true, heights });
    expect(rows.map(({ key, top, height }) => [key, top, height])).toEqual([
      ["project PRJ-1", 0, 30],
      ["milestone KT-1", 30, 20],
      ["milestone KT-2", 50, 20],
      ["project PRJ-2", 70, 30],
      ["project PRJ-3", 100, 30],
      ["milestone KT-3", 130, 20],
    ]);
  });

  it("shows a folded project as one line", () => {
    const rows = timelineRows({ projects, isOpen: (id) => id === "PRJ-3", heights });
    expect(rows.map(({ key, top }) => [key, top])).toEqual([
      ["project PRJ-1", 0],
      ["project PRJ-2", 30],
      ["project PRJ-3", 60],
      ["milestone KT-3", 90],
    ]);
  });
});

describe("marksOf", () => {
  it("stand from left to right, the baseline first where two fall together", () => {
    expect(marksOf(milestoneOn({ forecastDate: "2023-03-01" })).map(({ name }) => name)).toEqual([
      "forecast",
      "baseline",
    ]);
    expect(marksOf(milestoneOn({ actualDate: "2023-04-01" })).map(({ name }) => name)).toEqual([
      "baseline",
      "actual",
    ]);
  });

  it("leave out the forecast of what is reached, and everything of an undated one", () => {
    const reached = milestoneOn({ forecastDate: "2023-05-01", actualDate: "2023-04-20" });
    expect(marksOf(reached).map(({ name }) => name)).toEqual(["baseline", "actual"]);
    expect(marksOf(milestoneOn({ baselineDate: null }))).toEqual([]);
  });
});

describe("slipEnd", () => {
  it.each([
    [{ slipDays: 30 }, "2023-05-01"],
    [{ slipDays: -1 }, "2023-03-31"],
    [{ slipDays: 0 }, null],
    [{ slipDays: null }, null],
    [{ slipDays: 5, baselineDate: null }, null],
  ])("%j", (fields, expected) => {
    expect(slipEnd(milestoneOn(fields))).toBe(expected);
  });
});

describe("projectSpan", () => {
  it("runs from the first to the last date of any kind", () => {
    const project = projectOn({
      milestones: [
        milestoneOn({ baselineDate: "2023-02-01", actualDate: "2023-01-10" }),
        milestoneOn({ forecastDate: "2024-01-01" }),
        milestoneOn({ baselineDate: null }),
      ],
    });
    expect(projectSpan(project)).toEqual({ from: "2023-01-10", to: "2024-01-01" });
    expect(projectSpan(projectOn({ milestones: [milestoneOn()] }))).toEqual({
      from: "2023-04-01",
      to: "2023-04-01",
    });
    expect(projectSpan(projectOn())).toBeNull();
  });
});
