import { describe, expect, it } from "vitest";
import { excerptOf } from "./excerpt.ts";

const filler = (words: number): string => Array.from({ length: words }, () => "слово").join(" ");

describe("excerptOf", () => {
  it("leaves a short text as it is", () => {
    expect(excerptOf("Риск срыва", [{ start: 0, end: 4 }])).toEqual({
      text: "Риск срыва",
      marks: [{ start: 0, end: 4 }],
    });
  });

  it("cuts a long one around its first mark, between words, and moves the marks along", () => {
    const before = `${filler(50)} `;
    const text = `${before}двойник ${filler(50)}`;
    const excerpt = excerptOf(text, [{ start: before.length, end: before.length + 7 }]);
    expect(excerpt.text.length).toBeLessThanOrEqual(142);
    expect(excerpt.text).toMatch(/^…слово .*слово…$/);
    expect(excerpt.marks.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual(["двойник"]);
  });

  it("leaves out marks that lie beyond", () => {
    const text = `двойник ${filler(60)} двойник`;
    const last = { start: text.length - 7, end: text.length };
    expect(excerptOf(text, [{ start: 0, end: 7 }, last]).marks).toEqual([{ start: 0, end: 7 }]);
  });

  it("cuts a text without spaces", () => {
    expect(excerptOf("я".repeat(500), []).text).toBe(`${"я".repeat(140)}…`);
  });
});
