import { describe, expect, it } from "vitest";
import { millionsIn } from "./millions.ts";

describe("millionsIn", () => {
  it.each([
    [0, "0,0"],
    [8_040_000, "8,0"],
    [20_870_000, "20,9"],
    [1_793_720_000, "1\u00a0793,7"],
  ])("writes %d roubles as %s", (roubles, words) => {
    expect(millionsIn("ru")(roubles)).toBe(words);
  });

  it("writes English numbers in English", () => {
    expect(millionsIn("en")(1_793_720_000)).toBe("1,793.7");
  });
});
