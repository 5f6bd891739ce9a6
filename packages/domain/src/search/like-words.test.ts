import { describe, expect, it } from "vitest";
import { likeWords } from "./like-words.ts";

const known = ["двойники", "двойные", "дверь", "цифровой", "цифровая", "транспорт", "риск"];

describe("likeWords", () => {
  it.each([
    ["цифравой", ["цифровой"]],
    ["цифрав", ["цифровая", "цифровой"]],
    ["двойинки", ["двойники"]],
    ["транспрот", ["транспорт"]],
    ["рсик", ["риск"]],
    ["рис", []],
    ["договор", []],
  ])("«%s» may mean %j", (typed, meant) => {
    expect(likeWords(typed, known)).toEqual(meant);
  });

  it("leaves alone what is known or begins a known word", () => {
    expect(likeWords("двойник", known)).toEqual([]);
    expect(likeWords("дверь", known)).toEqual([]);
  });
});
