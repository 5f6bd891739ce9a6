import { describe, expect, it } from "vitest";
import { statusColours, surfaces } from "./status-colours.ts";

const channel = (hex: string, at: number) => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string) =>
  0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(["light", "dark"] as const)("status colours, %s", (scheme) => {
  it.each(Object.entries(statusColours[scheme]))(
    "%s reads on its fill and on the page",
    (_tone, { ink, fill }) => {
      expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink, surfaces[scheme].page)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink, surfaces[scheme].raised)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe("the measure itself", () => {
  it("knows black on white", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  });
});
