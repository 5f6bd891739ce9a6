import { describe, expect, it } from "vitest";
import { parseRecent, withOpened, type Recent } from "./recent.ts";

const opened = (id: string, title = id): Recent => ({ kind: "project", id, title, facts: {} });

describe("parseRecent", () => {
  it("reads what was stored", () => {
    expect(parseRecent(JSON.stringify([opened("P-1")]))).toEqual([opened("P-1")]);
  });

  it.each([
    null,
    "",
    "{",
    "7",
    `[null, 7, {"kind":"secret","id":"1","title":"1","facts":{}}, {"kind":"project"}]`,
  ])("leaves out what it does not understand: %s", (stored) => {
    expect(parseRecent(stored)).toEqual([]);
  });
});

describe("withOpened", () => {
  it("puts the last first, once, by its last name", () => {
    expect(withOpened([opened("a"), opened("b", "old")], opened("b", "new"))).toEqual([
      opened("b", "new"),
      opened("a"),
    ]);
  });

  it("keeps things of another kind with the same id", () => {
    const risk: Recent = { ...opened("a"), kind: "risk" };
    expect(withOpened([risk], opened("a"))).toHaveLength(2);
  });

  it("keeps the last eight", () => {
    const before = Array.from({ length: 8 }, (_, place) => opened(String(place)));
    const ids = withOpened(before, opened("new")).map(({ id }) => id);
    expect(ids).toEqual(["new", "0", "1", "2", "3", "4", "5", "6"]);
  });
});
