import { describe, expect, it } from "vitest";
import { hallScale } from "./hall-scale.ts";

describe("hallScale", () => {
  it.each([
    [360, 1],
    [1440, 1.485],
    [1920, 1.98],
    [3840, 2.2],
  ])("on a screen %i wide is %d", (width, scale) => {
    expect(hallScale(width)).toBeCloseTo(scale, 3);
  });
});
