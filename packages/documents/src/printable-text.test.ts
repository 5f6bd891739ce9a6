import { describe, expect, it } from "vitest";
import { printableLine, printableLines } from "./printable-text.ts";

describe("a line of a document", () => {
  it.each([
    ["  О ходе работ  ", "О ходе работ"],
    ["О ходе\tработ\nза год", "О ходе работ за год"],
    ["до\u0000\u0008после", "до после"],
    ["до\uFFFE\uFFFFпосле", "до после"],
    ["до\uD800после", "до после"],
    ["знак 🌲 остаётся", "знак 🌲 остаётся"],
    ["1\u00A0088\u00A0392", "1\u00A0088\u00A0392"],
  ])("%j becomes %j", (text, line) => {
    expect(printableLine(text)).toBe(line);
  });

  it.each([null, "", " \t\n", "\u0000"])("%j has nothing to print", (text) => {
    expect(printableLine(text)).toBeNull();
  });
});

describe("the lines of a longer text", () => {
  it("are split at every kind of line break, blank ones left out", () => {
    expect(printableLines("первая\r\nвторая\n\n третья\rчетвёртая\u2028пятая\vшестая")).toEqual([
      "первая",
      "вторая",
      "третья",
      "четвёртая",
      "пятая",
      "шестая",
    ]);
  });

  it("are none where the text is blank", () => {
    expect(printableLines(" \n ")).toEqual([]);
  });
});
