import type { SearchGroup } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { foundOptions, recentOptions, stepTo } from "./palette-options.ts";

const group = (kind: SearchGroup["kind"], ids: string[]): SearchGroup => ({
  kind,
  hits: ids.map((id) => ({ kind, id, title: { text: id, marks: [] }, matched: null, facts: {} })),
  total: ids.length,
  isMore: false,
});

describe("foundOptions", () => {
  it("are the finds in their order, and the way to all of them", () => {
    const options = foundOptions([group("risk", ["1", "2"]), group("project", ["3"])], "двор");
    expect(options.map((option) => (option.type === "hit" ? option.id : option.query))).toEqual([
      "1",
      "2",
      "3",
      "двор",
    ]);
  });

  it("are none where nothing was found", () => {
    expect(foundOptions([], "двор")).toEqual([]);
  });
});

describe("recentOptions", () => {
  it("have no marks and no way to all", () => {
    expect(recentOptions([{ kind: "project", id: "P", title: "Двор", facts: {} }])).toEqual([
      { type: "hit", kind: "project", id: "P", facts: {}, title: { text: "Двор", marks: [] }, matched: null },
    ]);
  });
});

describe("stepTo", () => {
  it.each([
    ["ArrowDown", 0, 1],
    ["ArrowDown", 2, 0],
    ["ArrowUp", 0, 2],
    ["ArrowUp", 2, 1],
    ["Home", 2, 0],
    ["End", 0, 2],
    ["a", 1, null],
  ])("%s from %i leads to %s", (key, active, next) => {
    expect(stepTo(key, { active, count: 3 })).toBe(next);
  });

  it("leads nowhere where there is no line", () => {
    expect(stepTo("ArrowDown", { active: 0, count: 0 })).toBeNull();
  });
});
