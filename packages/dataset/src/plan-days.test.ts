import { describe, expect, it } from "vitest";
import { documentDate, mondayFrom, nearestPlanDay, precedingWeekday } from "./plan-days.ts";

describe("days of plans", () => {
  it("gives way to the Friday before a weekend", () => {
    expect(precedingWeekday("2023-02-25")).toBe("2023-02-24");
    expect(precedingWeekday("2023-02-26")).toBe("2023-02-24");
    expect(precedingWeekday("2023-02-27")).toBe("2023-02-27");
    expect(precedingWeekday("2022-02-12")).toBe("2022-02-11");
  });

  it("finds the Monday from a day on", () => {
    expect(mondayFrom("2022-09-01")).toBe("2022-09-05");
    expect(mondayFrom("2022-09-05")).toBe("2022-09-05");
    expect(mondayFrom("2022-08-30")).toBe("2022-09-05");
    expect(mondayFrom("2022-02-06")).toBe("2022-02-07");
  });

  it.each([
    ["2023-03-03", "2023-02-28"],
    ["2023-03-12", "2023-03-10"],
    ["2023-03-14", "2023-03-15"],
    ["2023-03-23", "2023-03-20"],
    ["2022-12-29", "2022-12-30"],
    ["2024-02-27", "2024-02-29"],
  ] as const)("moves %s to the usual day %s", (date, planDay) => {
    expect(nearestPlanDay(date)).toBe(planDay);
  });

  it("writes dates the Russian way", () => {
    expect(documentDate("2023-03-01")).toBe("01.03.2023");
  });
});
