import { describe, expect, it } from "vitest";
import { successorOf } from "./successor.ts";

const before = ["a", "b", "c", "d"];

describe("successorOf", () => {
  it.each([
    ["stays where it is", "b", before, "b"],
    ["goes to the next", "b", ["a", "c", "d"], "c"],
    ["passes over what went with it", "b", ["a", "d"], "d"],
    ["goes back after the last", "d", ["a", "b", "c"], "c"],
    ["takes the first when all are others", "b", ["x", "y"], "x"],
    ["is nowhere when nothing is left", "b", [], undefined],
    ["takes the first when it was never there", "q", ["x"], "x"],
  ])("%s", (_case, key, after, expected) => {
    expect(successorOf(key, { before, after })).toBe(expected);
  });
});
