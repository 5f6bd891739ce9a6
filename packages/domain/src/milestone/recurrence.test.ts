import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays, monthEnd } from "../calendar/days.ts";
import { milestone } from "../portfolio/portfolio.fixture.ts";
import type { MilestoneRecord } from "./milestone.record.ts";
import { laterOfSeries, nextOccurrence, nextOfSeries } from "./recurrence.ts";

const recurring = (fields: Partial<MilestoneRecord> = {}): MilestoneRecord =>
  milestone({ id: "KT-1", recurrence: "quarterly", seriesId: "KT-1", baselineDate: "2023-03-31", ...fields });

describe("nextOccurrence", () => {
  it.each([
    ["monthly", "2023-01-15", "2023-02-15"],
    ["monthly", "2023-01-30", "2023-02-28"],
    ["monthly", "2023-01-31", "2023-02-28"],
    ["monthly", "2023-02-28", "2023-03-31"],
    ["monthly", "2024-01-30", "2024-02-29"],
    ["quarterly", "2023-03-31", "2023-06-30"],
    ["quarterly", "2023-06-30", "2023-09-30"],
    ["quarterly", "2022-11-20", "2023-02-20"],
    ["yearly", "2024-02-29", "2025-02-28"],
    ["yearly", "2023-12-05", "2024-12-05"],
  ] as const)("%s after %s is %s", (recurrence, baselineDate, next) => {
    expect(nextOccurrence(recurring({ recurrence, baselineDate }), [])).toBe(next);
  });

  it("counts from the first of the series: February shortens a 30th once, not for good", () => {
    const first = recurring({ id: "KT-1", recurrence: "monthly", baselineDate: "2023-01-30" });
    const second = recurring({ id: "KT-2", recurrence: "monthly", baselineDate: "2023-02-28" });
    expect(nextOccurrence(second, [first, second])).toBe("2023-03-30");
  });

  it("goes on from the plan, whatever day it was reached and wherever it was moved", () => {
    const first = recurring({ id: "KT-1", baselineDate: "2023-03-31", actualDate: "2023-05-20" });
    expect(nextOccurrence(first, [first])).toBe("2023-06-30");
    const moved = recurring({ id: "KT-2", baselineDate: "2023-07-14" });
    expect(nextOccurrence(moved, [first, moved])).toBe("2023-09-30");
  });

  it("ends with the day until which it recurs", () => {
    expect(nextOccurrence(recurring({ recursUntil: "2023-06-30" }), [])).toBe("2023-06-30");
    expect(nextOccurrence(recurring({ recursUntil: "2023-06-29" }), [])).toBeNull();
  });

  it("is none for what is reached once, has no date, or has its next already", () => {
    expect(nextOccurrence(milestone(), [])).toBeNull();
    expect(nextOccurrence(recurring({ baselineDate: null }), [])).toBeNull();
    const next = recurring({ id: "KT-2", baselineDate: "2023-06-30" });
    expect(nextOccurrence(recurring(), [next])).toBeNull();
    const cancelled = { ...next, cancelledDate: "2023-02-01" as const };
    expect(nextOccurrence(recurring(), [cancelled])).toBeNull();
    const ofAnother = { ...next, seriesId: "KT-7" };
    expect(nextOccurrence(recurring(), [ofAnother])).toBe("2023-06-30");
  });

  it("always comes later, within the period and a few days, and keeps the end of a month", () => {
    const start = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("1990-01-01", days));
    const longest = { monthly: 31, quarterly: 92, yearly: 366 };
    fc.assert(
      fc.property(start, fc.constantFrom("monthly", "quarterly", "yearly"), (baselineDate, recurrence) => {
        const next = nextOccurrence(recurring({ recurrence, baselineDate }), []);
        expect(next).not.toBeNull();
        const after = next ?? baselineDate;
        expect(after > baselineDate).toBe(true);
        expect(after <= addDays(baselineDate, longest[recurrence] + 3)).toBe(true);
        if (baselineDate === monthEnd(baselineDate)) expect(after).toBe(monthEnd(after));
      }),
    );
  });
});

describe("laterOfSeries", () => {
  it("finds the nearest of those that come after", () => {
    const dates: CalendarDate[] = ["2023-12-31", "2023-06-30", "2022-12-31"];
    const others = dates.map((baselineDate, place) => recurring({ id: `KT-${place + 2}`, baselineDate }));
    expect(laterOfSeries(recurring(), others)?.baselineDate).toBe("2023-06-30");
    expect(laterOfSeries(recurring({ baselineDate: "2024-03-31" }), others)).toBeUndefined();
  });
});

describe("nextOfSeries", () => {
  it("plans the next as this one was planned, with nothing of it done", () => {
    const done = recurring({
      actualDate: "2023-02-27",
      evidence: "Отчёт № 4",
      requiresEvidence: true,
      weight: 2,
      forecastDate: "2023-04-10",
      origin: "training",
      version: 7,
    });
    expect(nextOfSeries(done, [done], { id: "KT-2", number: 11, today: "2023-03-01" })).toEqual({
      ...recurring(),
      id: "KT-2",
      number: 11,
      baselineDate: "2023-06-30",
      requiresEvidence: true,
      weight: 2,
      updatedOn: "2023-03-01",
      origin: "entered",
      version: 1,
    });
  });
});
