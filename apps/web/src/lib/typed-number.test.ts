import { describe, expect, it } from "vitest";
import { readTypedNumber } from "./typed-number.ts";

describe("readTypedNumber", () => {
  it.each([
    ["85,5", 85.5],
    ["85.5", 85.5],
    ["1 088 392", 1_088_392],
    ["1\u00a0000", 1000],
    ["−3", -3],
    ["0", 0],
    ["12,5", 12.5],
    ["0.4", 0.4],
    ["1\u00a0200,25", 1200.25],
  ])("reads %s", (typed, value) => {
    expect(readTypedNumber(typed)).toBe(value);
  });

  it.each(["", "много", "1,2,3", "85 %", "12%", "1e5", "."])("does not take «%s» for a number", (typed) => {
    expect(readTypedNumber(typed)).toBeNull();
  });
});
