import { describe, expect, it } from "vitest";
import { readTypedTime } from "./typed-time.ts";

describe("readTypedTime", () => {
  it.each([
    ["10:00", "10:00"],
    ["9.30", "09:30"],
    [" 15 45 ", "15:45"],
    ["1530", "15:30"],
    ["930", "09:30"],
    ["10", "10:00"],
    ["0:05", "00:05"],
    ["24:00", null],
    ["10:60", null],
    ["10:5", null],
    ["утром", null],
    ["", null],
  ])("%j → %s", (typed, time) => {
    expect(readTypedTime(typed)).toBe(time);
  });
});
