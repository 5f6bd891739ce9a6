import { describe, expect, it } from "vitest";
import { lagColour } from "./lag.ts";

describe("lagColour", () => {
  it.each([
    [5, undefined],
    [0, undefined],
    [-9.99, undefined],
    [-10, "var(--kedr-warning-ink)"],
    [-24.99, "var(--kedr-warning-ink)"],
    [-25, "var(--kedr-bad-ink)"],
    [-60, "var(--kedr-bad-ink)"],
  ])("of %d points", (difference, colour) => {
    expect(lagColour({ difference })).toBe(colour);
  });
});
