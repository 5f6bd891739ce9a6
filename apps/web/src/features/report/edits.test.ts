import { describe, expect, it } from "vitest";
import {
  claimWords,
  conflictsWith,
  differencesOf,
  hasEdits,
  keepMine,
  keepTheirs,
  noEdits,
  valuesOf,
  withEdit,
} from "./edits.ts";

const base = { summary: "", ownRating: "on_track", "risk/R-1/impact": "2" };
const typed = withEdit(noEdits, { base, field: "summary", value: "Сделано" });

describe("withEdit", () => {
  it("remembers what stood there before", () => {
    expect(typed).toEqual({ edits: { summary: "Сделано" }, bases: { summary: "" } });
    expect(valuesOf(base, typed)["summary"]).toBe("Сделано");
    expect(valuesOf(base, typed)["ownRating"]).toBe("on_track");
  });

  it("forgets a change that is taken back", () => {
    const back = withEdit(typed, { base, field: "summary", value: "" });
    expect(hasEdits(back)).toBe(false);
    expect(hasEdits(typed)).toBe(true);
  });

  it("keeps the first base, whatever is read meanwhile", () => {
    const moved = { ...base, summary: "Чужое" };
    expect(withEdit(typed, { base: moved, field: "summary", value: "Моё" }).bases["summary"]).toBe("");
  });
});

describe("conflictsWith", () => {
  it("is silent while nobody else has touched the field", () => {
    expect(conflictsWith(base, typed)).toEqual([]);
    expect(conflictsWith({ ...base, ownRating: "off_track" }, typed)).toEqual([]);
  });

  it("shows both sides of a field that two have filled in", () => {
    expect(conflictsWith({ ...base, summary: "Чужое" }, typed)).toEqual([
      { field: "summary", mine: "Сделано", theirs: "Чужое" },
    ]);
  });

  it("is silent when both say the same", () => {
    expect(conflictsWith({ ...base, summary: "Сделано" }, typed)).toEqual([]);
  });

  it("takes the report's own words for mine once they are sent, touched or not", () => {
    const claimed = claimWords(typed, base);
    const now = { ...base, ownRating: "off_track" };
    expect(conflictsWith(now, claimed)).toEqual([
      { field: "ownRating", mine: "on_track", theirs: "off_track" },
    ]);
    expect(valuesOf(now, claimed)["summary"]).toBe("Сделано");
  });
});

describe("the choice", () => {
  const now = { ...base, summary: "Чужое" };
  const both = withEdit(typed, { base, field: "risk/R-1/impact", value: "3" });

  it("mine: nothing of mine is lost, and there is no conflict any more", () => {
    const kept = keepMine(both, now);
    expect(kept.edits).toEqual(both.edits);
    expect(conflictsWith(now, kept)).toEqual([]);
  });

  it("theirs: only the fields in conflict are given up", () => {
    const kept = keepTheirs(both, conflictsWith(now, both));
    expect(kept.edits).toEqual({ "risk/R-1/impact": "3" });
    expect(valuesOf(now, kept)["summary"]).toBe("Чужое");
  });
});

describe("differencesOf", () => {
  it("compares two tabs field by field, what only one of them changed included", () => {
    const other = withEdit(noEdits, { base, field: "ownRating", value: "at_risk" });
    expect(differencesOf(base, typed, other)).toEqual([
      { field: "summary", mine: "Сделано", theirs: "" },
      { field: "ownRating", mine: "on_track", theirs: "at_risk" },
    ]);
    expect(differencesOf(base, typed, typed)).toEqual([]);
  });
});
