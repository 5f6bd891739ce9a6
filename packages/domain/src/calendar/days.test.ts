import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarDate, isCalendarDate } from "./calendar-date.ts";
import { addDays, addMonths, daysBetween, monthEnd, monthStart, yearOf } from "./days.ts";

const dates = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2150-12-31"), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10) as CalendarDate);

describe("day arithmetic", () => {
  it.each([
    ["2023-03-01", -1, "2023-02-28"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2022-12-31", 1, "2023-01-01"],
    ["2000-02-29", 366, "2001-03-01"],
    ["1900-02-28", 1, "1900-03-01"],
    ["2023-03-01", 0, "2023-03-01"],
  ] as const)("%s and %i days is %s", (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    ["2023-01-31", 1, "2023-02-28"],
    ["2023-03-01", -2, "2023-01-01"],
    ["2023-01-15", -1, "2022-12-15"],
    ["2023-12-31", 2, "2024-02-29"],
    ["2023-05-31", -15, "2022-02-28"],
  ] as const)("%s and %i months is %s", (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it("knows the ends of a month and the year", () => {
    expect(monthStart("2024-02-17")).toBe("2024-02-01");
    expect(monthEnd("2024-02-17")).toBe("2024-02-29");
    expect(monthEnd("2023-12-05")).toBe("2023-12-31");
    expect(yearOf("2023-12-05")).toBe(2023);
  });

  it("agrees with the proleptic calendar of the platform", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        const instant = new Date(`${date}T00:00:00Z`);
        instant.setUTCDate(instant.getUTCDate() + days);
        expect(addDays(date, days)).toBe(instant.toISOString().slice(0, 10));
      }),
    );
  });

  it("counts back what it added", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -10_000, max: 10_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it("adds months to days that exist, in the right month", () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -300, max: 300 }), (date, months) => {
        const moved = addMonths(date, months);
        expect(isCalendarDate(moved)).toBe(true);
        expect(moved.slice(0, 7)).toBe(addMonths(monthStart(date), months).slice(0, 7));
        expect(Number(moved.slice(8))).toBeLessThanOrEqual(Number(date.slice(8)));
      }),
    );
  });
});
