import { describe, expect, it } from "vitest";
import { clashesWith } from "./clashes.ts";
import { itemWish, typedWish } from "./edit-wishes.ts";
import { anItem, aView } from "./minutes.fixture.ts";

const view = aView([anItem({ heard: "Было", version: 3 })]);

describe("what is written of a question", () => {
  it("changes the named fields over what is read", () => {
    expect(itemWish(view, "I-1", { startedTime: "10:00" })).toMatchObject({
      version: 3,
      base: { heard: "Было", startedTime: null },
      mine: { startedTime: "10:00" },
    });
    expect(itemWish(view, "lost", {})).toBeNull();
  });

  it("is typed over what typing began with", () => {
    const same = typedWish(view, "I-1", { field: "heard", text: "Стало", over: "Было" });
    expect(same).toMatchObject({ version: 3, base: { heard: "Было" }, mine: { heard: "Стало" } });
    expect(same && clashesWith(same, view)).toEqual([]);
  });

  it("clashes where somebody has written there since", () => {
    const late = typedWish(view, "I-1", { field: "heard", text: "Стало", over: null });
    expect(late).toMatchObject({ version: 2, base: { heard: null } });
    expect(late && clashesWith(late, view)).toEqual([{ field: "heard", mine: "Стало", theirs: "Было" }]);
  });
});
