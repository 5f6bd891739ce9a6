import { describe, expect, it } from "vitest";
import { chartCsv } from "./chart-table.ts";

describe("chartCsv", () => {
  it("writes numbers and days plainly, and leaves gaps empty", () => {
    const csv = chartCsv({
      columns: ["Отрасль", "Опубликовано", "На дату"],
      rows: [
        ["Образование", 85.9, { date: "2023-01-01" }],
        ["Здравоохранение", null, null],
        [{ indicatorId: "I-1", name: "Доля" }, -0.5, { date: "2022-12-31" }],
      ],
    });
    expect(csv).toBe(
      "\uFEFFОтрасль,Опубликовано,На дату\r\nОбразование,85.9,2023-01-01\r\nЗдравоохранение,,\r\nДоля,-0.5,2022-12-31\r\n",
    );
  });

  it("quotes what would break a line, and starts no formula", () => {
    const csv = chartCsv({
      columns: ["a"],
      rows: [["одно, «другое»"], ['так "называемое"'], ["две\nстроки"], ["=1+1"], ["+7"], ["@x"], ["-1"]],
    });
    expect(csv.split("\r\n").slice(1, -1)).toEqual([
      '"одно, «другое»"',
      '"так ""называемое"""',
      '"две\nстроки"',
      "'=1+1",
      "'+7",
      "'@x",
      "'-1",
    ]);
  });
});
