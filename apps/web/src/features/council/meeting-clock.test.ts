import { describe, expect, it } from "vitest";
import { minutesBeyond, momentOf } from "./meeting-clock.ts";

describe("momentOf", () => {
  it.each([
    ["10:00", 0, "10:00"],
    ["10:00", 25, "10:25"],
    ["09:50", 15, "10:05"],
    ["23:30", 60, "00:30"],
    [null, 0, "0:00"],
    [null, 75, "1:15"],
  ])("from %s after %i minutes: %s", (startTime, minutes, moment) => {
    expect(momentOf(startTime, minutes)).toBe(moment);
  });
});

describe("minutesBeyond", () => {
  it.each([
    { startTime: "10:00", endTime: "11:30", total: 90, beyond: 0 },
    { startTime: "10:00", endTime: "11:30", total: 95, beyond: 5 },
    { startTime: "10:00", endTime: null, total: 500, beyond: 0 },
    { startTime: null, endTime: "11:30", total: 500, beyond: 0 },
  ])("is $beyond for $total minutes of $startTime to $endTime", ({ beyond, ...agenda }) => {
    expect(minutesBeyond(agenda)).toBe(beyond);
  });
});
