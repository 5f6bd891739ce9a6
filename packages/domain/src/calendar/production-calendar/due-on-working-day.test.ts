import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar-date.ts";
import { addDays } from "../days.ts";
import { isDayOff } from "./days-off.ts";
import { dueOnWorkingDay } from "./due-on-working-day.ts";

const onDay = (asked: CalendarDate, notBefore: CalendarDate = "2022-01-01", isMoved = true) =>
  dueOnWorkingDay(asked, { notBefore, isMoved });

describe("dueOnWorkingDay", () => {
  it("moves a date on a day off to the working day before it", () => {
    expect(onDay("2023-06-12")).toMatchObject({ dueDate: "2023-06-09", outcome: "moved" });
    expect(onDay("2023-05-09")).toMatchObject({ dueDate: "2023-05-05", outcome: "moved" });
    expect(onDay("2023-03-09")).toMatchObject({ dueDate: "2023-03-09", outcome: "working" });
  });

  it("leaves it where the working day has passed already, and where nothing is moved", () => {
    expect(onDay("2023-03-05", "2023-03-04")).toMatchObject({ dueDate: "2023-03-05", outcome: "kept" });
    expect(onDay("2023-03-05", "2023-03-03")).toMatchObject({ dueDate: "2023-03-03", outcome: "moved" });
    expect(onDay("2023-03-05", "2023-01-01", false)).toMatchObject({
      dueDate: "2023-03-05",
      outcome: "kept",
    });
  });

  it("tells of a year whose decree is not known", () => {
    expect(onDay("2027-06-12")).toMatchObject({ dueDate: "2027-06-11", isCalendarKnown: false });
    expect(onDay("2026-06-12").isCalendarKnown).toBe(true);
  });

  it("never gives a day off unless it says so, never a later day, never one too early", () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2021-01-01", days));
    fc.assert(
      fc.property(day, day, fc.boolean(), (asked, notBefore, isMoved) => {
        const { dueDate, outcome } = onDay(asked, notBefore, isMoved);
        expect(dueDate <= asked).toBe(true);
        expect(isDayOff(dueDate)).toBe(outcome === "kept");
        if (outcome === "moved") expect(dueDate >= notBefore && isMoved).toBe(true);
      }),
    );
  });
});
