import { describe, expect, it } from "vitest";
import { reportCommandOf } from "./report-keys.ts";

const alone = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

describe("reportCommandOf", () => {
  it.each([
    ["KeyJ", "next"],
    ["ArrowUp", "previous"],
    ["KeyC", "done"],
    ["KeyF", "forecast"],
    ["KeyA", "files"],
  ])("reads %s as %s outside of text", (code, command) => {
    expect(reportCommandOf({ ...alone, code }, "elsewhere")).toEqual({ code: command });
    expect(reportCommandOf({ ...alone, code }, "text")).toBeNull();
  });

  it("goes to the sections by their numbers", () => {
    expect(reportCommandOf({ ...alone, code: "Digit7" }, "elsewhere")).toEqual({
      code: "section",
      name: "words",
    });
    expect(reportCommandOf({ ...alone, code: "Digit8" }, "elsewhere")).toBeNull();
    expect(reportCommandOf({ ...alone, code: "Digit2" }, "text")).toBeNull();
  });

  it("leaves the arrows to radio buttons, and the letters not", () => {
    expect(reportCommandOf({ ...alone, code: "ArrowDown" }, "radio")).toBeNull();
    expect(reportCommandOf({ ...alone, code: "Digit6" }, "radio")).toMatchObject({ name: "rating" });
  });

  it("sends from anywhere, and leaves a text by Esc only", () => {
    const ctrlEnter = { ...alone, code: "Enter", ctrlKey: true };
    expect(reportCommandOf(ctrlEnter, "text")).toEqual({ code: "send" });
    expect(reportCommandOf({ ...alone, code: "Enter" }, "text")).toBeNull();
    expect(reportCommandOf({ ...alone, code: "Escape" }, "text")).toEqual({ code: "leave" });
    expect(reportCommandOf({ ...alone, code: "Escape" }, "elsewhere")).toBeNull();
  });

  it("leaves other combinations to the browser", () => {
    expect(reportCommandOf({ ...alone, code: "KeyC", ctrlKey: true }, "elsewhere")).toBeNull();
  });
});
