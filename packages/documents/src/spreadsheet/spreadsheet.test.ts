import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { renderCsv, renderOfficeCsv } from "./spreadsheet.csv.ts";
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

describe("a sheet with a head and number formats", () => {
  const headed: Sheet = {
    ...sheet,
    head: ["Реестр", "По состоянию на 01.03.2023"],
    columns: sheet.columns.map((column, place) => (place === 2 ? { ...column, format: "tenths" } : column)),
  };

  it("has the table under the head, which stays in view with the header; the filter is the table's", async () => {
    const bytes = await renderXlsx({ title: "Реестр", sheets: [headed] }, writtenAt);
    const { sheets } = await readXlsx(bytes);
    expect(sheets[0]?.rows.map(([first]) => first).slice(0, 4)).toEqual([
      "Реестр",
      "По состоянию на 01.03.2023",
      "Отрасль",
      "Образование",
    ]);
    const files = unzipSync(bytes);
    const xml = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toMatch(/<pane [^>]*ySplit="3"[^>]*state="frozen"/);
    expect(xml).toContain('<autoFilter ref="A3:C6"');
    expect(strFromU8(files["xl/styles.xml"] ?? new Uint8Array())).toContain('formatCode="#,##0.0"');
    expect(strFromU8(files["xl/workbook.xml"] ?? new Uint8Array())).toContain("$3:$3");
  });

  it("is CSV without its head", () => {
    expect(renderOfficeCsv(headed)).toBe(renderOfficeCsv(sheet));
  });
});

describe("renderOfficeCsv", () => {
  it("has semicolons and decimal commas, and no text that is run", () => {
    const starts = ["=1+1", "+7", "-1", "@a", "\tb"].map((text) => [text, -0.5]);
    const columns = [{ title: "Что; где" }, { title: "Сколько" }];
    expect(renderOfficeCsv({ columns, rows: [...starts, ["а;б", { date: "2023-03-01" }]] })).toBe(
      "\uFEFF\"Что; где\";Сколько\r\n'=1+1;-0,5\r\n'+7;-0,5\r\n'-1;-0,5\r\n'@a;-0,5\r\n'\tb;-0,5\r\n" +
        '"а;б";2023-03-01',
    );
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
