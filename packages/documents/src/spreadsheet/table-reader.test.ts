import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { renderCsv } from "./spreadsheet.csv.ts";
import type { Sheet } from "./spreadsheet.model.ts";
import { renderXlsx } from "./spreadsheet.xlsx.ts";
import { readTable, tableLimits } from "./table-reader.ts";
import { workbookSize } from "./workbook-size.ts";

const sheet: Sheet = {
  name: "Показатель",
  columns: [
    { title: "Муниципальное образование", width: 40 },
    { title: "Значение", width: 12 },
  ],
  rows: [
    ["МО «Ёлки» № 1", 12.5],
    ["=МО", null],
  ],
};
const writtenAt = new Date("2023-03-01T05:00:00.000Z");
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("readTable", () => {
  it("reads back a workbook and a CSV file as they were written", async () => {
    const head = ["Муниципальное образование", "Значение"];
    expect(await readTable(await renderXlsx({ title: "Т", sheets: [sheet] }, writtenAt))).toEqual({
      isRead: true,
      rows: [head, ["МО «Ёлки» № 1", "12.5"], ["=МО", ""]],
    });
    // The apostrophe keeps the cell from being run as a formula.
    expect(await readTable(bytesOf(renderCsv(sheet)))).toEqual({
      isRead: true,
      rows: [head, ["МО «Ёлки» № 1", "12.5"], ["'=МО", ""]],
    });
  });

  it.each([
    ["semicolons and decimal commas", "МО 1;12,5\r\nМО 2;н/д\r\n"],
    ["tabs", "МО 1\t12,5\nМО 2\tн/д\n"],
    ["empty rows around", "\n\nМО 1;12,5\n;\nМО 2;н/д\n\n"],
  ])("reads %s", async (_case, text) => {
    expect(await readTable(bytesOf(text))).toEqual({
      isRead: true,
      rows: [
        ["МО 1", "12,5"],
        ["МО 2", "н/д"],
      ],
    });
  });

  it("reads the code page of Russian spreadsheets", async () => {
    // «МО;5» in Windows-1251.
    const bytes = Uint8Array.from([0xcc, 0xce, 0x3b, 0x35]);
    expect(await readTable(bytes)).toEqual({ isRead: true, rows: [["МО", "5"]] });
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["blank cells alone", bytesOf(";;\n;;\n")],
    ["bytes of another kind", Uint8Array.from([0x25, 0x50, 0, 1, 2])],
    ["a broken archive", bytesOf("PK\u0003\u0004 and nothing else that could be read")],
    ["an archive that is no workbook", zipSync({ "a.txt": bytesOf("текст") })],
    [
      "an archive that unpacks to far more than it weighs",
      zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(tableLimits.unpackedBytes + 1) }),
    ],
  ])("does not read %s", async (_case, bytes) => {
    expect(await readTable(bytes)).toEqual({ isRead: false, fault: "table_unreadable" });
  });

  it("stops at two thousand rows", async () => {
    const text = (rows: number): Uint8Array =>
      bytesOf(Array.from({ length: rows }, (_, row) => `МО ${row};1`).join("\n"));
    expect(await readTable(text(tableLimits.rows))).toMatchObject({ isRead: true });
    expect(await readTable(text(tableLimits.rows + 2))).toEqual({ isRead: false, fault: "table_too_long" });
  });
});

describe("workbookSize", () => {
  it("adds up what the entries unpack to, and believes none that claims to hold nothing", () => {
    const bytes = zipSync({ a: new Uint8Array(1000), b: new Uint8Array(24) });
    expect(workbookSize(bytes)).toBe(1024);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.byteLength - 28; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0, true);
    }
    expect(workbookSize(bytes)).toBeNull();
  });
});
