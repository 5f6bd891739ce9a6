import type { CalendarDate } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { endOfDayInTomsk, tomskDate, tomskInstant, tomskTime } from "./tomsk-time.ts";

const day = (text: string): CalendarDate => text as CalendarDate;

describe("tomskDate", () => {
  it.each([
    ["a second before midnight at UTC+7", "2023-02-28T16:59:59Z", "2023-02-28"],
    ["midnight at UTC+7", "2023-02-28T17:00:00Z", "2023-03-01"],
    ["a second before midnight at UTC+6", "2015-02-28T17:59:59Z", "2015-02-28"],
    ["midnight at UTC+6", "2015-02-28T18:00:00Z", "2015-03-01"],
    ["the turn of a year", "2022-12-31T17:00:00Z", "2023-01-01"],
    ["29 February", "2024-02-29T16:00:00Z", "2024-02-29"],
  ])("%s", (_, instant, expected) => {
    expect(tomskDate(new Date(instant))).toBe(expected);
  });
});

describe("tomskTime", () => {
  it.each([
    ["2023-03-01T05:00:00.000Z", "12:00"],
    ["2023-03-01T16:59:59.000Z", "23:59"],
    ["2023-03-01T17:00:00.000Z", "00:00"],
  ])("at %s a clock shows %s", (instant, expected) => {
    expect(tomskTime(new Date(instant))).toBe(expected);
  });
});

describe("tomskInstant", () => {
  it.each([
    ["2023-03-01", "00:00:00", "2023-02-28T17:00:00.000Z"],
    ["2023-03-01", "23:59:59", "2023-03-01T16:59:59.000Z"],
    ["2015-03-01", "00:00:00", "2015-02-28T18:00:00.000Z"],
    ["2015-03-01", "09:00:00", "2015-03-01T03:00:00.000Z"],
  ])("%s %s", (date, time, expected) => {
    expect(new Date(tomskInstant(day(date), time)).toISOString()).toBe(expected);
  });

  it("is on its own day at any time of it", () => {
    for (const time of ["00:00:00", "12:00:00", "23:59:59"]) {
      expect(tomskDate(new Date(tomskInstant(day("2023-03-01"), time)))).toBe("2023-03-01");
    }
  });
});

describe("endOfDayInTomsk", () => {
  it.each([
    ["2023-03-01", "2023-03-01T17:00:00.000Z"],
    ["2015-03-01", "2015-03-01T18:00:00.000Z"],
    // At two in the night of 29 May 2016 Tomsk went from UTC+6 to UTC+7.
    ["2016-05-28", "2016-05-28T18:00:00.000Z"],
    ["2016-05-29", "2016-05-29T17:00:00.000Z"],
  ])("%s", (date, expected) => {
    expect(endOfDayInTomsk(day(date))).toBe(expected);
  });

  it("is the first instant of the next day", () => {
    const end = Date.parse(endOfDayInTomsk(day("2023-02-28")));
    expect(tomskDate(new Date(end))).toBe("2023-03-01");
    expect(tomskDate(new Date(end - 1))).toBe("2023-02-28");
  });
});
