import { describe, expect, it } from "vitest";
import { readTypedDate } from "./typed-date.ts";

describe("readTypedDate", () => {
  it.each([
    ["01.03.2023", "2023-03-01"],
    ["1.3.2023", "2023-03-01"],
    ["01.03.23", "2023-03-01"],
    ["01032023", "2023-03-01"],
    ["1/3/2023", "2023-03-01"],
    [" 01.03.2023 г. ", "2023-03-01"],
    ["2023-03-01", "2023-03-01"],
  ])("reads %s", (typed, date) => {
    expect(readTypedDate(typed)).toBe(date);
  });

  it.each(["30.02.2023", "2023-02-30", "01.13.2023", "1.3.", "марта", "", "01.03.123"])(
    "refuses %s",
    (typed) => {
      expect(readTypedDate(typed)).toBeNull();
    },
  );
});
