import { describe, expect, it } from "vitest";
import { createClock } from "./clock.ts";

describe("createClock", () => {
  it("stands at the pinned day while its hours go on", () => {
    const clock = createClock("2023-03-01");
    expect(clock.today()).toBe("2023-03-01");
    expect(clock.isPinned).toBe(true);
    const now = Date.parse(clock.now());
    // The day in Tomsk, UTC+7.
    expect(now).toBeGreaterThanOrEqual(Date.parse("2023-02-28T17:00:00Z"));
    expect(now).toBeLessThan(Date.parse("2023-03-01T17:00:00Z"));
  });

  it("follows the true clock otherwise", () => {
    const clock = createClock(null);
    expect(clock.isPinned).toBe(false);
    const before = Date.now();
    const now = Date.parse(clock.now());
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});
