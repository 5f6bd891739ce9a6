import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placedWords, searchText } from "./search-text.ts";

/** Half of a pair included, as a browser may send it. */
const anySign = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

describe("searchText", () => {
  it.each([
    ["Учёт жилья", "учет жилья"],
    ["«14-р» № 3/7", " 14 р    3 7"],
    ["\u0000ДА\n", " да "],
    ["İ", "İ"],
  ])("%j: %j", (text, seen) => {
    expect(searchText(text)).toBe(seen);
  });

  it("keeps the length, so that places stay", () => {
    fc.assert(fc.property(fc.string({ unit: anySign }), (text) => searchText(text).length === text.length));
  });
});

describe("placedWords", () => {
  it("are the words of the text at their places", () => {
    expect(placedWords("План-2023, Ёлки")).toEqual([
      { word: "план", start: 0, end: 4 },
      { word: "2023", start: 5, end: 9 },
      { word: "елки", start: 11, end: 15 },
    ]);
  });
});
