import { describe, expect, it } from "vitest";
import { compareRussian } from "./russian-order.ts";

describe("compareRussian", () => {
  it("puts «ё» after «е», ignores case and reads numbers as numbers", () => {
    const words = ["Жильё", "Этап 10", "ёлка", "Единство", "Этап 2", "Ель"];
    expect(words.toSorted(compareRussian)).toEqual(["Единство", "ёлка", "Ель", "Жильё", "Этап 2", "Этап 10"]);
  });
});
