import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuestion } from "./search-question.ts";

/** Half of a pair included, as a browser may send it. */
const anySign = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

describe("readQuestion", () => {
  it.each([
    ["цифровой двойник", ["цифровой", "двойник"]],
    ["  Учёт, УЧЕТ ", ["учет"]],
    ["план-2023 & !(14-р):*", ["план", "2023", "14", "р"]],
    ["риск для города", ["риск", "города"]],
    ["для", ["для"]],
    ["", []],
    ["' -- \u0000 \\ ::", []],
  ])("«%s»: %j", (typed, words) => {
    expect(readQuestion(typed).words).toEqual(words);
  });

  it("keeps what says nothing in the phrase", () => {
    expect(readQuestion("Риск  для города").phrase).toBe("риск для города");
  });

  it("never asks for more than eight words of forty letters or digits, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: anySign, maxLength: 300 }), (typed) => {
        const { words } = readQuestion(typed);
        return words.length <= 8 && words.every((word) => /^[\p{L}\p{N}]{1,40}$/u.test(word));
      }),
    );
  });
});
