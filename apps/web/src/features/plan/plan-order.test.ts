import { describe, expect, it } from "vitest";
import { inOrderOf, movedTo } from "./plan-order.ts";

describe("movedTo", () => {
  it.each([
    ["a", 2, ["b", "c", "a"]],
    ["c", 0, ["c", "a", "b"]],
    ["b", 1, ["a", "b", "c"]],
    ["a", -1, ["a", "b", "c"]],
    ["c", 3, ["a", "b", "c"]],
    ["x", 0, ["a", "b", "c"]],
  ])("puts %s at %i", (id, place, expected) => {
    expect(movedTo(["a", "b", "c"], id, place)).toEqual(expected);
  });
});

describe("inOrderOf", () => {
  const items = [{ id: "a" }, { id: "b" }];
  const ids = (order: readonly string[] | null) => inOrderOf(items, order).map(({ id }) => id);

  it("follows the ids, and leaves the list alone when they are not its own", () => {
    expect(ids(["b", "a"])).toEqual(["b", "a"]);
    expect(ids(null)).toEqual(["a", "b"]);
    expect(ids(["b"])).toEqual(["a", "b"]);
    expect(ids(["b", "c"])).toEqual(["a", "b"]);
  });
});
