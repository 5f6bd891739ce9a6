import { describe, expect, it } from "vitest";
import { type Drafts, nextDrafts, noDrafts } from "./entry-drafts.ts";

const typedIn = ({ typed }: Drafts) => Object.fromEntries(typed);
const write = (drafts: Drafts, ...cells: [string, string][]) => nextDrafts(drafts, { kind: "write", cells });

describe("nextDrafts", () => {
  it("undoes a pasted block in one step, and what was typed before it in another", () => {
    const typed = write(noDrafts, ["a", "1"]);
    const pasted = write(typed, ["a", "2"], ["b", "3"]);
    expect(typedIn(pasted)).toEqual({ a: "2", b: "3" });
    const once = nextDrafts(pasted, { kind: "undo" });
    expect(typedIn(once)).toEqual({ a: "1" });
    expect(typedIn(nextDrafts(once, { kind: "undo" }))).toEqual({});
  });

  it("has nothing to undo at the beginning and after saving", () => {
    expect(nextDrafts(noDrafts, { kind: "undo" })).toBe(noDrafts);
    const saved = nextDrafts(write(noDrafts, ["a", "1"]), { kind: "saved" });
    expect(typedIn(nextDrafts(saved, { kind: "undo" }))).toEqual({});
  });

  it("clears cells, which can be undone; clearing what is clear is no step", () => {
    const typed = write(noDrafts, ["a", "1"], ["b", "2"]);
    const cleared = nextDrafts(typed, { kind: "clear", keys: ["a", "c"] });
    expect(typedIn(cleared)).toEqual({ b: "2" });
    expect(nextDrafts(cleared, { kind: "clear", keys: ["a"] })).toBe(cleared);
    expect(typedIn(nextDrafts(cleared, { kind: "undo" }))).toEqual({ a: "1", b: "2" });
  });

  it("makes no step of typing the same again", () => {
    const typed = write(noDrafts, ["a", "1"]);
    expect(write(typed, ["a", "1"])).toBe(typed);
  });
});
