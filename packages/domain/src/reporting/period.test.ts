import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/days.ts";
import { lastDayOf, periodId, periodStartOn, periodState, periodView, scheduledPeriod } from "./period.ts";
import { aPeriod, february } from "./reporting.fixture.ts";

describe("periodStartOn", () => {
  it.each([
    ["month", "2023-03-01", 0, "2023-03-01"],
    ["month", "2023-03-31", -1, "2023-02-01"],
    ["month", "2022-12-15", 1, "2023-01-01"],
    ["quarter", "2023-03-31", 0, "2023-01-01"],
    ["quarter", "2023-01-01", -1, "2022-10-01"],
    ["quarter", "2022-11-30", 1, "2023-01-01"],
    ["quarter", "2023-06-30", 0, "2023-04-01"],
  ] as const)("%s of %s, %i later: %s", (kind, day, later, start) => {
    expect(periodStartOn(kind, day, later)).toBe(start);
  });
});

describe("scheduledPeriod", () => {
  it("gives February the window that opens three days before its end and closes on 10 March", () => {
    expect(february).toMatchObject({
      id: "PERIOD-2023-02",
      endsOn: "2023-02-28",
      opensOn: "2023-02-25",
      dueOn: "2023-03-05",
      closesOn: "2023-03-10",
    });
  });

  it("gives the last quarter a window in January", () => {
    expect(aPeriod("quarter", "2022-10-01")).toMatchObject({
      id: "PERIOD-2022-Q4",
      endsOn: "2022-12-31",
      opensOn: "2022-12-28",
      dueOn: "2023-01-08",
      closesOn: "2023-01-15",
    });
  });

  it("keeps the days in order and each period's id its own, whatever the schedule", () => {
    const schedules = fc.record({
      kind: fc.constantFrom("month" as const, "quarter" as const),
      isEnabled: fc.constant(true),
      opensDaysBefore: fc.integer({ min: 0, max: 28 }),
      dueDay: fc.integer({ min: 1, max: 28 }),
      closesDay: fc.integer({ min: 28, max: 28 }),
      version: fc.constant(1),
    });
    fc.assert(
      fc.property(schedules, fc.integer({ min: -40, max: 40 }), (settings, later) => {
        const startsOn = periodStartOn(settings.kind, "2023-02-01", later);
        const period = scheduledPeriod(settings, startsOn, "entered");
        const next = periodStartOn(settings.kind, startsOn, 1);
        expect(addDays(period.endsOn, 1)).toBe(next);
        expect([period.opensOn, period.endsOn, period.dueOn, period.closesOn]).toEqual(
          [period.opensOn, period.endsOn, period.dueOn, period.closesOn].toSorted(),
        );
        expect(periodId(settings.kind, startsOn)).not.toBe(periodId(settings.kind, next));
      }),
    );
  });
});

describe("periodState", () => {
  it.each([
    ["2023-02-24", "planned"],
    ["2023-02-25", "open"],
    ["2023-03-05", "open"],
    ["2023-03-10", "open"],
    ["2023-03-11", "closed"],
  ] as const)("on %s: %s", (day, state) => {
    expect(periodState(february, day)).toBe(state);
  });

  it("is open again to the last day for which it was opened", () => {
    const reopened = { ...february, reopenedUntil: "2023-03-20" } as const;
    expect(lastDayOf(reopened)).toBe("2023-03-20");
    expect(periodState(reopened, "2023-03-20")).toBe("open");
    expect(periodState(reopened, "2023-03-21")).toBe("closed");
  });
});

describe("periodView", () => {
  it("says who opened and who closed it, and why", () => {
    expect(periodView(february, "2023-03-01")).toMatchObject({ reopened: null, closedEarly: null });
    const told = {
      reopenedUntil: "2023-03-20",
      reopenReason: "Ошибка в отчётах",
      reopenedBy: "Офис",
      closeReason: "Все отчёты приняты",
      closedBy: "Офис",
    } as const;
    expect(periodView({ ...february, ...told }, "2023-03-01")).toMatchObject({
      lastDay: "2023-03-20",
      reopened: { until: "2023-03-20", reason: "Ошибка в отчётах", by: "Офис" },
      closedEarly: { reason: "Все отчёты приняты", by: "Офис" },
    });
  });
});
