import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { renderCsv } from "./spreadsheet.csv.ts";
import type { Sheet } from "./spreadsheet.model.ts";
import { renderXlsx } from "./spreadsheet.xlsx.ts";

const sheet: Sheet = {
  name: "Изменения",
  columns: [
    { title: "Отрасль", width: 20 },
    { title: "Дата", width: 12 },
    { title: "Разница", width: 12 },
  ],
  rows: [
    ["Образование", { date: "2023-03-01" }, -12.5],
    ["=1+1", null, 0],
    ['плохой\u0007знак, «кавычки» "и" <b>', { date: "1900-03-01" }, null],
  ],
};
const writtenAt = new Date("2023-03-01T05:00:00.000Z");
const render = () => renderXlsx({ title: "Что изменилось", sheets: [sheet] }, writtenAt);

describe("renderXlsx", () => {
  it("opens again with what was put in, dates as dates", async () => {
    const { sheets } = await readXlsx(await render());
    const [header, first, second, third] = sheets[0]?.rows ?? [];
    expect(header).toEqual(["Отрасль", "Дата", "Разница"]);
    expect(first).toEqual(["Образование", new Date("2023-03-01T00:00:00.000Z"), -12.5]);
    expect(second?.[0]).toBe("=1+1");
    expect(third?.[0]).toBe('плохой знак, «кавычки» "и" <b>');
    expect(third?.[1]).toEqual(new Date("1900-03-01T00:00:00.000Z"));
  });

  it("runs no text as a formula, keeps the header in view and filters every column", async () => {
    const files = unzipSync(await render());
    const xml = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).not.toContain("<f>");
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toContain('<autoFilter ref="A1:C4"');
  });

  it("is the same file at every call", async () => {
    expect(await render()).toEqual(await render());
  });
});

describe("renderCsv", () => {
  it("has a byte-order mark, days as they are sorted, and no formula", () => {
    expect(renderCsv(sheet).split("\r\n")).toEqual([
      "\uFEFFОтрасль,Дата,Разница",
      "Образование,2023-03-01,-12.5",
      "'=1+1,,0",
      '"плохой знак, «кавычки» ""и"" <b>",1900-03-01,',
    ]);
  });
});
