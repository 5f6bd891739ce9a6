import type { CalendarDate } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { dayStanding } from "./day-standing.ts";

describe("dayStanding", () => {
  it.each<[CalendarDate | undefined, CalendarDate | null, string]>([
    [undefined, "2022-09-01", "present"],
    ["2023-03-01", "2022-09-01", "present"],
    ["2023-02-28", "2022-09-01", "past"],
    ["2022-09-01", "2022-09-01", "past"],
    ["2022-08-31", "2022-09-01", "before_records"],
    ["2023-02-28", null, "before_records"],
    ["2023-03-02", "2022-09-01", "not_come"],
    ["2023-03-02", null, "not_come"],
  ])("of %s, with records from %s: %s", (asOf, firstDay, standing) => {
    expect(dayStanding({ asOf, today: "2023-03-01", firstDay })).toBe(standing);
  });
});
