import { describe, expect, it } from "vitest";
import { minutesBetween, timeNow } from "./record-time.ts";

describe("times of a meeting", () => {
  it("are those of Tomsk", () => {
    expect(timeNow(new Date("2023-03-01T03:05:40Z"))).toBe("10:05");
    expect(timeNow(new Date("2023-02-28T17:00:00Z"))).toBe("00:00");
  });

  it.each([
    ["10:00", "10:00", 0],
    ["10:50", "11:05", 15],
    ["23:55", "00:10", 15],
  ])("from %s to %s: %i minutes", (from, to, minutes) => {
    expect(minutesBetween(from, to)).toBe(minutes);
  });
});
