import { describe, expect, it } from "vitest";
import { addDays } from "../days.ts";
import type { CalendarDate } from "../calendar-date.ts";
import { hasTransferDecree, isDayOff } from "./days-off.ts";

const daysOf = (year: number): CalendarDate[] => {
  const days: CalendarDate[] = [];
  for (let day: CalendarDate = `${year}-01-01` as CalendarDate; day <= `${year}-12-31`; day = addDays(day, 1))
    days.push(day);
  return days;
};

/** The published number of working days of a week of five days. */
const published = [
  [2022, 247],
  [2023, 247],
  [2024, 248],
  [2025, 247],
  [2026, 247],
] as const;

describe("the production calendar", () => {
  it.each(published)("has as many working days in %d as were published", (year, working) => {
    expect(daysOf(year).filter((day) => !isDayOff(day)).length).toBe(working);
  });

  it.each<[CalendarDate, boolean]>([
    ["2022-03-05", false],
    ["2022-03-07", true],
    ["2022-05-02", true],
    ["2022-05-03", true],
    ["2022-05-10", true],
    ["2022-06-13", true],
    ["2023-02-24", true],
    ["2023-05-08", true],
    ["2023-11-06", true],
    ["2023-01-09", false],
    ["2024-04-27", false],
    ["2024-04-29", true],
    ["2024-04-30", true],
    ["2024-12-28", false],
    ["2024-12-31", true],
    ["2025-02-24", false],
    ["2025-03-10", false],
    ["2025-05-08", true],
    ["2025-11-01", false],
    ["2025-11-03", true],
    ["2026-01-09", true],
    ["2026-03-09", true],
    ["2026-05-11", true],
    ["2026-12-31", true],
  ])("knows whether nobody works on %s", (day, isOff) => {
    expect(isDayOff(day)).toBe(isOff);
  });

  it("keeps to the law in a year without a known decree, and says so", () => {
    expect(hasTransferDecree("2022-01-01")).toBe(true);
    expect(hasTransferDecree("2027-01-01")).toBe(false);
    expect(isDayOff("2027-05-10")).toBe(true);
    expect(isDayOff("2027-01-11")).toBe(false);
  });
});
