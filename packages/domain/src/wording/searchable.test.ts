import { describe, expect, it } from "vitest";
import { findsAllWords } from "./searchable.ts";

describe("findsAllWords", () => {
  const texts = ["Учёт жилья", null, "PRJ-URB-1"];

  it.each([
    ["учет", true],
    ["УЧЁТ", true],
    ["urb жилья", true],
    ["  жиль   уче ", true],
    ["", true],
    ["жильё", false],
    ["учёт дорог", false],
  ])("«%s»: %s", (query, found) => {
    expect(findsAllWords(query, texts)).toBe(found);
  });
});
