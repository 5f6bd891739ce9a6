import { describe, expect, it } from "vitest";
import { commandOf, placeAfter } from "./work-keys.ts";

const alone = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

describe("commandOf", () => {
  it.each([
    ["KeyJ", "next"],
    ["ArrowDown", "next"],
    ["KeyK", "previous"],
    ["ArrowUp", "previous"],
    ["KeyC", "complete"],
    ["KeyF", "forecast"],
    ["KeyP", "move"],
    ["KeyA", "files"],
    ["KeyM", "comments"],
  ])("reads %s as %s", (code, command) => {
    expect(commandOf({ ...alone, code })).toBe(command);
  });

  it("leaves other keys alone", () => {
    expect(commandOf({ ...alone, code: "KeyX" })).toBeNull();
    expect(commandOf({ ...alone, code: "" })).toBeNull();
  });

  it.each(["altKey", "ctrlKey", "metaKey", "shiftKey"])(
    "leaves a combination with %s to the browser",
    (modifier) => {
      expect(commandOf({ ...alone, code: "KeyC", [modifier]: true })).toBeNull();
    },
  );
});

describe("placeAfter", () => {
  it("steps both ways", () => {
    expect(placeAfter({ at: 1, step: 1, count: 5 })).toBe(2);
    expect(placeAfter({ at: 1, step: -1, count: 5 })).toBe(0);
  });

  it("stops at the ends", () => {
    expect(placeAfter({ at: 4, step: 1, count: 5 })).toBe(4);
    expect(placeAfter({ at: 0, step: -1, count: 5 })).toBe(0);
  });

  it("enters at the first from outside, in either direction", () => {
    expect(placeAfter({ at: -1, step: 1, count: 5 })).toBe(0);
    expect(placeAfter({ at: -1, step: -1, count: 5 })).toBe(0);
  });

  it("finds nothing in an empty list", () => {
    expect(placeAfter({ at: -1, step: 1, count: 0 })).toBe(-1);
  });
});
