import { describe, expect, it } from "vitest";
import { momentOf } from "./meeting-clock.ts";

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
