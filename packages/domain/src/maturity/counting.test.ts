import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { countingOn } from "./counting.ts";
import { aCountingPeriod, aMember } from "./maturity.fixture.ts";

const member = aMember({ indicatorId: "A" });
const winter = aCountingPeriod({ id: "1", fromDate: "2022-12-01", toDate: "2023-02-28", reason: "зима" });
const january = aCountingPeriod({
  id: "2",
  fromDate: "2023-01-01",
  toDate: "2023-01-31",
  isCounted: true,
  reason: "январь",
});

describe("countingOn", () => {
  it.each<[CalendarDate, boolean, string | null]>([
    ["2022-11-30", true, null],
    ["2022-12-01", false, "зима"],
    ["2023-01-01", true, "январь"],
    ["2023-01-31", true, "январь"],
    ["2023-02-01", false, "зима"],
    ["2023-02-28", false, "зима"],
    ["2023-03-01", true, null],
  ])("on %s: %s, %s", (day, isCounted, reason) => {
    for (const periods of [
      [winter, january],
      [january, winter],
    ]) {
      expect(countingOn(member, periods, day)).toMatchObject({ isCounted, reason });
    }
  });

  it("keeps the reason of a member that never counts", () => {
    const left = aMember({ indicatorId: "A", isCounted: false, reason: "нет данных" });
    expect(countingOn(left, [], "2023-01-01")).toEqual({
      isCounted: false,
      reason: "нет данных",
      period: null,
    });
  });

  it("has no end where none is entered", () => {
    const open = aCountingPeriod({ fromDate: "2023-01-01", toDate: null, reason: "уточняется" });
    expect(countingOn(member, [open], "2040-01-01").isCounted).toBe(false);
  });
});
