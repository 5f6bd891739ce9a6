import { describe, expect, it } from "vitest";
import { millionsOf, numberInWords, readTypedNumber, roublesFrom } from "./typed-number.ts";

describe("readTypedNumber", () => {
  it.each([
    ["12,5", 12.5],
    ["0.4", 0.4],
    ["1 088 392", 1_088_392],
    ["1\u00a0200,25", 1200.25],
    ["−3", -3],
  ])("reads %j as %d", (typed, number) => {
    expect(readTypedNumber(typed)).toBe(number);
  });

  it.each(["", "много", "1,2,3", "12%", "1e5"])("finds no number in %j", (typed) => {
    expect(readTypedNumber(typed)).toBeNull();
  });
});

describe("millions", () => {
  it.each([1_500_000, 12_345_678.91, 0, 0.01])("shows %d roubles and reads the same back", (roubles) => {
    expect(roublesFrom(millionsOf(roubles))).toBe(roubles);
  });

  it("are written with a comma; a gap stays empty", () => {
    expect(millionsOf(1_500_000)).toBe("1,5");
    expect(millionsOf(null)).toBe("");
    expect(roublesFrom("")).toBeNull();
    expect(numberInWords(85.9)).toBe("85,9");
  });
});
