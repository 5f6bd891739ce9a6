import { describe, expect, it } from "vitest";
import { changedYears, conflictYears, readOf, readYears, typedYears, yearsToState } from "./stated-years.ts";

const year = (of: number, value: number, version = 1) => ({
  id: `C-${of}`,
  year: of,
  value,
  version,
  cumulated: value,
  isPast: of < 2023,
  origin: "entered" as const,
});
const link = { years: [year(2022, 4), year(2024, 12.5, 3)] };

describe("the years of the form", () => {
  it("are those stated and those up to the target, at most eight to come", () => {
    expect(yearsToState(link, { thisYear: 2023, targetYear: 2025 })).toEqual([2022, 2023, 2024, 2025]);
    expect(yearsToState(link, { thisYear: 2023, targetYear: null })).toEqual([2022, 2023, 2024, 2025]);
    expect(yearsToState(link, { thisYear: 2023, targetYear: 2040 }).at(-1)).toBe(2030);
    expect(yearsToState(link, { thisYear: 2023, targetYear: 2020 })).toEqual([2022, 2023, 2024]);
  });

  it("stand as people type them, and are read back", () => {
    const fields = typedYears(link, [2022, 2023, 2024]);
    expect(fields).toEqual({ 2022: "4", 2023: "", 2024: "12,5" });
    expect(readYears(fields)).toEqual({ values: { 2022: 4, 2023: null, 2024: 12.5 }, wrong: [] });
    expect(readYears({ 2023: "−3,5", 2024: "7 %", 2025: "много" })).toEqual({
      values: { 2023: -3.5, 2024: 7, 2025: null },
      wrong: ["2025"],
    });
  });

  it("are sent where they differ, with the version that was read", () => {
    const read = readOf(link.years, ["2022", "2023", "2024"]);
    expect(changedYears({ 2022: null, 2023: 5, 2024: 12.5 }, read)).toEqual([
      { year: 2022, value: null, version: 1 },
      { year: 2023, value: 5 },
    ]);
    expect(changedYears(read.values, read)).toEqual([]);
  });
});

describe("conflictYears", () => {
  it("reads what the server sends, and nothing else", () => {
    const years = [{ year: 2023, value: 1, version: 2 }];
    expect(conflictYears({ years })).toEqual(years);
    expect(conflictYears({ years: [{ year: "2023" }] })).toBeNull();
    expect(conflictYears({})).toBeNull();
  });
});
