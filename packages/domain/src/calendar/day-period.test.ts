import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "./calendar-date.ts";
import { byBeginning, isInForce, periodsOverlap, phaseOn, type DayPeriod } from "./day-period.ts";
import { addDays } from "./days.ts";

const day: CalendarDate = "2023-03-01";
const periods = fc
  .tuple(fc.integer({ min: -20, max: 20 }), fc.option(fc.integer({ min: 0, max: 15 })))
  .map(([start, length]): DayPeriod => {
    const fromDate = addDays(day, start);
    return { fromDate, toDate: length === null ? null : addDays(fromDate, length) };
  });

describe("a period of days", () => {
  it.each<[DayPeriod, "past" | "current" | "planned"]>([
    [{ fromDate: "2023-03-01", toDate: null }, "current"],
    [{ fromDate: "2023-03-01", toDate: "2023-03-01" }, "current"],
    [{ fromDate: "2023-02-01", toDate: "2023-02-28" }, "past"],
    [{ fromDate: "2023-03-02", toDate: null }, "planned"],
  ])("%j is %s, both ends included", (period, phase) => {
    expect(phaseOn(period, day)).toBe(phase);
    expect(isInForce(period, day)).toBe(phase === "current");
  });

  it("overlaps another where a day is in both", () => {
    const days = Array.from({ length: 60 }, (_, number) => addDays(day, number - 20));
    fc.assert(
      fc.property(periods, periods, (one, other) => {
        const common = days.some((each) => isInForce(one, each) && isInForce(other, each));
        expect(periodsOverlap(one, other)).toBe(common);
        expect(periodsOverlap(other, one)).toBe(common);
      }),
    );
  });

  it("stands by its beginning, then by its id", () => {
    const period = (id: string, fromDate: CalendarDate) => ({ id, fromDate, toDate: null });
    const sorted = [period("B", day), period("A", day), period("C", "2022-01-01")].toSorted(byBeginning);
    expect(sorted.map(({ id }) => id)).toEqual(["C", "A", "B"]);
  });
});
