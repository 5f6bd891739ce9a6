import { describe, expect, it } from "vitest";
import { changedIn, differencesOf } from "./edit-conflict.ts";

interface Question {
  title: string;
  minutes: number | null;
}

const base: Question = { title: "О плане", minutes: 10 };

describe("differencesOf", () => {
  it("sets both values of a field side by side", () => {
    expect(differencesOf({ base, mine: { title: "О моём" } }, { ...base, title: "Об ином" })).toEqual([
      { field: "title", mine: "О моём", theirs: "Об ином" },
    ]);
  });

  it("tells what only the other side has changed", () => {
    expect(differencesOf({ base, mine: { minutes: null } }, { title: "Об ином", minutes: 10 })).toEqual([
      { field: "title", theirs: "Об ином" },
      { field: "minutes", mine: null, theirs: 10 },
    ]);
  });

  it("has nothing to show when both came to the same, or only the version moved on", () => {
    expect(differencesOf({ base, mine: { minutes: 5 } }, { ...base, minutes: 5 })).toEqual([]);
    expect(differencesOf({ base, mine: { minutes: 5 } }, { ...base })).toEqual([]);
  });
});

describe("changedIn", () => {
  it("keeps the fields that differ, emptied ones too", () => {
    expect(changedIn(base, { title: "О плане", minutes: null })).toEqual({ minutes: null });
    expect(changedIn(base, { ...base })).toEqual({});
  });
});
