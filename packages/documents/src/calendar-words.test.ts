import type { CalendarDate } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { dateInFigures, dateInWords } from "./calendar-words.ts";

const dates: [CalendarDate, string, string][] = [
  ["2023-01-01", "1 января 2023 г.", "01.01.2023"],
  ["2024-02-29", "29 февраля 2024 г.", "29.02.2024"],
  ["2023-03-01", "1 марта 2023 г.", "01.03.2023"],
  ["2023-04-10", "10 апреля 2023 г.", "10.04.2023"],
  ["2023-05-09", "9 мая 2023 г.", "09.05.2023"],
  ["2023-06-30", "30 июня 2023 г.", "30.06.2023"],
  ["2023-07-20", "20 июля 2023 г.", "20.07.2023"],
  ["2023-08-31", "31 августа 2023 г.", "31.08.2023"],
  ["2022-09-01", "1 сентября 2022 г.", "01.09.2022"],
  ["2022-10-05", "5 октября 2022 г.", "05.10.2022"],
  ["2022-11-11", "11 ноября 2022 г.", "11.11.2022"],
  ["2030-12-31", "31 декабря 2030 г.", "31.12.2030"],
];

describe("a calendar date in a document", () => {
  it.each(dates)("%s reads %s and %s", (date, words, figures) => {
    expect(dateInWords(date)).toBe(words);
    expect(dateInFigures(date)).toBe(figures);
  });

  it.each<CalendarDate>([
    "2023-13-01",
    "2023-00-10",
    "2023-01-00",
    "2023-01-32",
    "2023-02-30",
    "23-1-1",
    "2023-1-01",
  ])("%s is refused, not half-printed", (text) => {
    expect(() => dateInWords(text)).toThrow(RangeError);
    expect(() => dateInFigures(text)).toThrow(text);
  });
});
