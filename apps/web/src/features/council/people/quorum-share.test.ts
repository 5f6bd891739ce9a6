import { describe, expect, it } from "vitest";
import { choiceOf, quorumChoices, readPercent, shareOf } from "./quorum-share.ts";

describe("the share of a quorum", () => {
  it.each(quorumChoices)("chosen as %s is shown as chosen", (choice) => {
    expect(choiceOf(shareOf(choice, "75"))).toBe(choice);
  });

  it("asks two thirds of 9 members for 6, and half of 7 for 4", () => {
    expect(Math.ceil((shareOf("twoThirds", "") ?? 0) * 9)).toBe(6);
    expect(Math.ceil((shareOf("half", "") ?? 0) * 7)).toBe(4);
  });

  it.each([
    ["75", 75],
    ["66,7 %", 66.7],
    ["0", null],
    ["101", null],
    ["", null],
    ["много", null],
  ])("typed as %j is %s per cent", (typed, percent) => {
    expect(readPercent(typed)).toBe(percent);
  });
});
