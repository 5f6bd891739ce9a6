import { describe, expect, it } from "vitest";
import { dateInFigures, daysInWords, pointsInWords, roublesInWords } from "./figures.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("figures in words", () => {
  it.each([
    [0, "0 дней"],
    [1, "1 день"],
    [2, "2 дня"],
    [5, "5 дней"],
    [11, "11 дней"],
    [21, "21 день"],
    [112, "112 дней"],
    [1005, "1 005 дней"],
  ])("%i days: %s", (days, words) => {
    expect(plain(daysInWords(days))).toBe(words);
  });

  it("rounds points to one decimal and roubles to whole ones", () => {
    expect(plain(pointsInWords(27.46))).toBe("27,5 п.п.");
    expect(plain(pointsInWords(30))).toBe("30 п.п.");
    expect(plain(roublesInWords(1088392.4))).toBe("1 088 392 руб.");
  });

  it("writes a date the Russian way", () => {
    expect(dateInFigures("2022-09-01")).toBe("01.09.2022");
  });
});
