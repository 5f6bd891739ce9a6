import { describe, expect, it } from "vitest";
import { suggestTitle } from "./suggested-title.ts";

describe("suggestTitle", () => {
  it("names the day in words, with spaces that can be typed", () => {
    expect(suggestTitle("2023-03-01")).toBe("Ход цифровой стратегии на 1 марта 2023 г.");
  });
});
