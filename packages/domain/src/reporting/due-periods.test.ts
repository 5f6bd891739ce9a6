import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { missingPeriods, periodsOn } from "./due-periods.ts";
import { february } from "./reporting.fixture.ts";
import type { ReportingPeriodRecord, ReportingSettingsRecord } from "./reporting.record.ts";

const schedule = (
  today: CalendarDate,
  ReportingPeriod: ReportingPeriodRecord[] = [],
  ReportingSettings: ReportingSettingsRecord[] = [],
) => ({ today, ReportingPeriod, ReportingSettings });

const settings: ReportingSettingsRecord = {
  id: "SET-1",
  kind: "month",
  isEnabled: true,
  opensDaysBefore: 0,
  dueDay: 1,
  closesDay: 2,
  origin: "entered",
  version: 1,
};

const missingOn = (...question: Parameters<typeof schedule>) =>
  missingPeriods(schedule(...question)).map(({ id }) => id);

describe("missingPeriods", () => {
  it("are the running ones, the next, and the one before while its window lasts", () => {
    expect(missingOn("2023-03-10")).toEqual([
      "PERIOD-2023-02",
      "PERIOD-2023-03",
      "PERIOD-2023-04",
      "PERIOD-2023-Q1",
      "PERIOD-2023-Q2",
    ]);
    expect(missingOn("2023-03-11")).not.toContain("PERIOD-2023-02");
    expect(missingOn("2023-04-15")).toContain("PERIOD-2023-Q1");
    expect(missingOn("2023-04-16")).not.toContain("PERIOD-2023-Q1");
  });

  it("are not those that are there, nor of a kind whose schedule is off", () => {
    expect(missingOn("2023-03-01", [february])).not.toContain("PERIOD-2023-02");
    const off = { ...settings, isEnabled: false };
    expect(missingOn("2023-03-01", [], [off])).toEqual(["PERIOD-2023-Q1", "PERIOD-2023-Q2"]);
  });

  it("take their windows from the schedule as it is set", () => {
    const [march] = missingPeriods(schedule("2023-03-20", [], [settings]));
    expect(march).toMatchObject({
      id: "PERIOD-2023-03",
      opensOn: "2023-03-31",
      dueOn: "2023-04-01",
      closesOn: "2023-04-02",
      origin: "entered",
    });
  });

  it("leave none missing once they are made", () => {
    const made = missingPeriods(schedule("2023-03-01"));
    expect(missingOn("2023-03-01", made)).toEqual([]);
  });
});

describe("periodsOn", () => {
  it("are those made, as they were made, and those still to be made", () => {
    const moved = { ...february, closesOn: "2023-03-31" } as const;
    const periods = periodsOn(schedule("2023-03-01", [moved]));
    expect(periods[0]).toBe(moved);
    expect(periods.filter(({ id }) => id === moved.id)).toHaveLength(1);
    expect(periods.map(({ id }) => id)).toContain("PERIOD-2023-03");
  });
});
