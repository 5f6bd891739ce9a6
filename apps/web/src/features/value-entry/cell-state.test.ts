import type { EntryValue } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { cellState, typedNumber } from "./cell-state.ts";

const stored: EntryValue = { id: "V", value: 77.6, date: "2022-12-31", year: null };

describe("cellState", () => {
  it.each([
    ["14,9", 14.9],
    ["14.9", 14.9],
    [" 14,9 % ", 14.9],
    ["1 088 392", 1_088_392],
    ["1\u00a0200,5", 1200.5],
    ["1'200", 1200],
    ["−3", -3],
    ["0", 0],
  ])("reads «%s»", (text, value) => {
    expect(cellState(undefined, text)).toEqual({ status: "changed", value, stored: null });
  });

  it.each(["", "  ", "н/д", "Н/Д", "нд", "–", "—", "-", "...", "x", "N/A"])(
    "takes «%s» for no value",
    (text) => {
      expect(cellState(undefined, text)).toEqual({ status: "empty" });
      expect(cellState(stored, text)).toEqual({ status: "stored", value: 77.6 });
    },
  );

  it.each([
    ["abc", "notNumber"],
    ["1,200.50", "notNumber"],
    ["12 чел.", "notNumber"],
    ["999999999999", "tooLarge"],
    ["0,1234567", "tooPrecise"],
  ])("does not read «%s»: %s", (text, reason) => {
    expect(cellState(stored, text)).toEqual({ status: "wrong", text, reason });
  });

  it("knows what was changed, and what was only typed again", () => {
    expect(cellState(stored, "77,60")).toEqual({ status: "stored", value: 77.6 });
    expect(cellState(stored, "78")).toEqual({ status: "changed", value: 78, stored: 77.6 });
    expect(cellState(stored, undefined)).toEqual({ status: "stored", value: 77.6 });
  });

  it("reads back what it writes", () => {
    expect(cellState(stored, typedNumber(77.6))).toEqual({ status: "stored", value: 77.6 });
    expect(cellState(undefined, typedNumber(-0.5))).toMatchObject({ value: -0.5 });
  });
});
