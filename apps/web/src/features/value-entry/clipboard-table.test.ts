import { describe, expect, it } from "vitest";
import { readClipboardTable, writeClipboardTable } from "./clipboard-table.ts";

describe("readClipboardTable", () => {
  it.each<[string, string, string[][]]>([
    ["one cell", "14,9", [["14,9"]]],
    ["a row", "1\t2\t3", [["1", "2", "3"]]],
    [
      "rows with the break at the end",
      "1\t2\r\n3\t4\r\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "empty cells",
      "\t1\n2\t",
      [
        ["", "1"],
        ["2", ""],
      ],
    ],
    ["an empty row in the middle", "1\n\n2", [["1"], [""], ["2"]]],
    ["a quoted cell with a break and a tab", '"a\tb\nc"\t2', [["a\tb\nc", "2"]]],
    ["doubled quotes", '"он сказал ""да"""\t1', [['он сказал "да"', "1"]]],
    ["quotes within a word", '5" труба\t1', [['5" труба', "1"]]],
  ])("reads %s", (_case, text, rows) => {
    expect(readClipboardTable(text)).toEqual(rows);
  });

  it("reads back what is written", () => {
    const rows = [
      ["1,5", ""],
      ["", "−3"],
    ];
    expect(readClipboardTable(writeClipboardTable(rows))).toEqual(rows);
  });
});
