import { describe, expect, it } from "vitest";
import { millionsOf, numberInWords, roublesFrom } from "./typed-number.ts";

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
