import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordDifference } from "./word-difference.ts";

const side = (before: string, after: string, kind: "added" | "removed"): string =>
  wordDifference(before, after)
    .filter((part) => part.kind === "same" || part.kind === kind)
    .map(({ text }) => text)
    .join("");

const words = fc
  .array(fc.constantFrom("поручить", "Департаменту", "до", "1", "июня", " ", "\n", "представить"))
  .map((list) => list.join(" "));

describe("wordDifference", () => {
  it("tells which words came and went", () => {
    expect(wordDifference("представить план до 1 мая", "представить новый план до 1 июня")).toEqual([
      { kind: "same", text: "представить" },
      { kind: "added", text: " новый" },
      { kind: "same", text: " план до 1" },
      { kind: "removed", text: " мая" },
      { kind: "added", text: " июня" },
    ]);
  });

  it("finds nothing between equal texts, and all of a text that is new", () => {
    expect(wordDifference("план", "план")).toEqual([{ kind: "same", text: "план" }]);
    expect(wordDifference("", "план")).toEqual([{ kind: "added", text: "план" }]);
    expect(wordDifference("", "")).toEqual([]);
  });

  it("keeps both texts whole", () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(side(before, after, "removed")).toBe(before);
        expect(side(before, after, "added")).toBe(after);
      }),
    );
  });
});
