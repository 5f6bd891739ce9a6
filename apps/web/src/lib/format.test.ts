import { describe, expect, it } from "vitest";
import { createFormat, dateInDigits } from "./format.ts";

const ru = createFormat("ru");
const en = createFormat("en");
/** Written with plain spaces here; the formats use non-breaking ones. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

describe("dates", () => {
  it("stay the same day in any time zone", () => {
    expect(ru.date("2023-03-01")).toBe("01.03.2023");
    expect(ru.date("2022-12-31")).toBe("31.12.2022");
    expect(en.date("2023-03-01")).toBe("1 Mar 2023");
  });

  it("are worded the official way", () => {
    expect(plain(ru.dateInWords("2023-03-01"))).toBe("1 марта 2023 г.");
    expect(en.dateInWords("2023-03-01")).toBe("1 March 2023");
    expect(plain(ru.month("2023-02-01"))).toBe("февраль 2023 г.");
  });

  it("show an instant by the clock of Tomsk", () => {
    expect(plain(ru.instant("2023-02-28T20:30:00Z"))).toBe("01.03.2023, 03:30");
  });
});

describe("dateInDigits", () => {
  it("puts the day first", () => {
    expect(dateInDigits("2023-03-01")).toBe("01.03.2023");
  });
});

describe("numbers", () => {
  it("keep printed figures digit for digit", () => {
    expect(plain(ru.percent(85.9))).toBe("85,9 %");
    expect(plain(ru.percent(100))).toBe("100 %");
    expect(en.percent(85.9)).toBe("85.9%");
  });

  it("show computed percentages with two decimals", () => {
    expect(plain(ru.computedPercent(85.96))).toBe("85,96 %");
    expect(plain(ru.computedPercent(54.7483))).toBe("54,75 %");
    expect(plain(ru.computedPercent(100))).toBe("100,00 %");
  });

  it("sign percentage points", () => {
    expect(plain(ru.points(-12.54))).toBe("−12,5 п.п.");
    expect(plain(ru.points(3))).toBe("+3 п.п.");
    expect(plain(ru.points(0))).toBe("0 п.п.");
    expect(plain(en.points(-4))).toBe("−4 pp");
  });

  it("sign the difference of a computed and a printed percentage with two decimals", () => {
    expect(plain(ru.computedPoints(85.96 - 85.9))).toBe("+0,06 п.п.");
    expect(plain(ru.computedPoints(-1.5))).toBe("−1,50 п.п.");
    expect(plain(en.computedPoints(0))).toBe("0.00 pp");
  });

  it("group thousands", () => {
    expect(plain(ru.integer(1_088_392))).toBe("1 088 392");
    expect(en.integer(1_088_392)).toBe("1,088,392");
  });

  it("part from their unit at no line end", () => {
    expect(ru.percent(5)).toBe("5\u00a0%");
    expect(ru.roubles(12_500_000)).not.toContain(" ");
  });
});

describe("roubles", () => {
  it.each([
    [12_500_000, "12,5 млн ₽"],
    [1_234_567_890, "1 234,6 млн ₽"],
    [250_000, "0,25 млн ₽"],
    [4000, "4 000 ₽"],
    [0, "0 ₽"],
    [-3_000_000, "−3 млн ₽"],
  ])("%d is %s", (value, words) => {
    expect(plain(ru.roubles(value))).toBe(words);
  });

  it("are worded in English", () => {
    expect(plain(en.roubles(12_500_000))).toBe("12.5 million ₽");
  });
});
