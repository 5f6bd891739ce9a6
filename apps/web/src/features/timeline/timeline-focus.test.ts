import { describe, expect, it } from "vitest";
import type { TimelineFocus } from "./timeline-focus.ts";
import { stepFocus } from "./timeline-focus.ts";
import { timelineRows } from "./timeline-rows.ts";
import { milestoneOn, projectOn } from "./timeline.fixture.ts";

const rows = timelineRows({
  projects: [
    projectOn({
      id: "P1",
      milestones: [
        milestoneOn({ id: "K1", forecastDate: "2023-05-01" }),
        milestoneOn({ id: "K2", baselineDate: null }),
      ],
    }),
    projectOn({ id: "P2", milestones: [milestoneOn({ id: "K3" })] }),
    projectOn({ id: "P3" }),
  ],
  isOpen: (id) => id !== "P2",
  heights: { project: 30, milestone: 20 },
});

/** `K1`, `K1 forecast` or null. */
const read = (text: string | null): TimelineFocus | null => {
  if (text === null) return null;
  const [id = "", mark = null] = text.split(" ");
  const key = `${id.startsWith("P") ? "project" : "milestone"} ${id}`;
  return { key, mark: mark === "forecast" || mark === "baseline" ? mark : null };
};

const step = (from: string | null, key: string): string | null => {
  const done = stepFocus({ rows, focus: read(from), key, page: 3, firstInView: 1 });
  if (done === null) return null;
  if ("focus" in done) return [done.focus.key.split(" ")[1], done.focus.mark].filter(Boolean).join(" ");
  if ("turn" in done) return `turn ${done.turn}`;
  return "open" in done ? `open ${done.open.key}` : "today";
};

describe("stepFocus", () => {
  it.each([
    ["P1", "ArrowDown", "K1"],
    ["K1 forecast", "ArrowDown", "K2"],
    ["K2", "ArrowUp", "K1"],
    ["P1", "ArrowUp", "P1"],
    ["P3", "ArrowDown", "P3"],
    ["P1", "PageDown", "P2"],
    ["K2", "PageDown", "P3"],
    ["K2", "PageUp", "P1"],
    ["K2", "Home", "P1"],
    ["K2", "End", "P3"],
  ])("rows: from %s by %s to %s", (from, key, to) => {
    expect(step(from, key)).toBe(to);
  });

  it.each([
    ["K1", "ArrowRight", "K1 baseline"],
    ["K1 baseline", "ArrowRight", "K1 forecast"],
    ["K1 forecast", "ArrowRight", null],
    ["K1 forecast", "ArrowLeft", "K1 baseline"],
    ["K1 baseline", "ArrowLeft", "K1"],
    ["K1", "ArrowLeft", "P1"],
    ["K2", "ArrowRight", null],
  ])("marks: from %s by %s to %s", (from, key, to) => {
    expect(step(from, key)).toBe(to);
  });

  it.each([
    ["P1", "ArrowLeft", "turn P1"],
    ["P1", "ArrowRight", "K1"],
    ["P2", "ArrowRight", "turn P2"],
    ["P2", "ArrowLeft", null],
    ["P3", "ArrowRight", null],
    ["P2", "Space", "turn P2"],
    ["K1", "Space", null],
    ["K1", "Enter", "open milestone K1"],
    ["P2", "Enter", "open project P2"],
    ["K1", "KeyT", "today"],
    ["K1", "KeyA", null],
  ])("acts: on %s %s does %s", (from, key, done) => {
    expect(step(from, key)).toBe(done);
  });

  it("begins at the first row in view, also when the chosen one is no longer there", () => {
    expect(step(null, "ArrowDown")).toBe("K1");
    expect(step("K9", "ArrowUp")).toBe("K1");
    expect(step(null, "Enter")).toBeNull();
  });
});
