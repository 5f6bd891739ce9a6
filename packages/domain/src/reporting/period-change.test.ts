import { describe, expect, it } from "vitest";
import { closePeriod, reopenPeriod, scheduleRefusal } from "./period-change.ts";
import { periodState } from "./period.ts";
import { aPeriod, february, january } from "./reporting.fixture.ts";

const act = { reason: "Исправление", by: "Проектный офис", today: "2023-03-01" } as const;
const march = aPeriod("month", "2023-03-01");

const refusal = (code: string, field: string | null = null) => ({
  isAllowed: false,
  refusal: { code, field },
});

describe("reopenPeriod", () => {
  it("opens a closed one to the day, and keeps why and by whom", () => {
    const change = reopenPeriod(january, { ...act, until: "2023-03-03" });
    expect(change).toEqual({
      isAllowed: true,
      fields: { reopenedUntil: "2023-03-03", reopenReason: "Исправление", reopenedBy: "Проектный офис" },
    });
    const fields = change.isAllowed ? change.fields : {};
    expect(periodState({ ...january, ...fields }, act.today)).toBe("open");
  });

  it("refuses one that is not closed, and a day that has passed", () => {
    const ask = { ...act, until: "2023-03-03" } as const;
    expect(reopenPeriod(february, ask)).toEqual(refusal("period_not_closed"));
    expect(reopenPeriod(march, ask)).toEqual(refusal("period_not_closed"));
    expect(reopenPeriod(january, { ...act, until: "2023-02-28" })).toEqual(refusal("date_in_past", "until"));
    expect(reopenPeriod(january, { ...act, until: "2023-03-01" })).toMatchObject({ isAllowed: true });
  });
});

describe("closePeriod", () => {
  it("makes yesterday the last day of the window that is open", () => {
    const reason = { closeReason: "Исправление", closedBy: "Проектный офис" };
    const closed = closePeriod(february, act);
    expect(closed).toEqual({ isAllowed: true, fields: { closesOn: "2023-02-28", ...reason } });
    const reopened = { ...january, reopenedUntil: "2023-03-20" } as const;
    const again = closePeriod(reopened, act);
    expect(again).toEqual({ isAllowed: true, fields: { reopenedUntil: "2023-02-28", ...reason } });
    for (const [period, change] of [[february, closed] as const, [reopened, again] as const]) {
      const fields = change.isAllowed ? change.fields : {};
      expect(periodState({ ...period, ...fields }, act.today)).toBe("closed");
    }
  });

  it("closes one on the very day that it opened", () => {
    const change = closePeriod(february, { ...act, today: "2023-02-25" });
    const fields = change.isAllowed ? change.fields : {};
    expect(periodState({ ...february, ...fields }, "2023-02-25")).toBe("closed");
  });

  it("refuses one that is not open", () => {
    expect(closePeriod(january, act)).toEqual(refusal("period_not_open"));
    expect(closePeriod(march, act)).toEqual(refusal("period_not_open"));
  });
});

describe("scheduleRefusal", () => {
  it("asks for a window that lasts to the due day at least", () => {
    expect(scheduleRefusal({ dueDay: 5, closesDay: 5 })).toBeNull();
    expect(scheduleRefusal({ dueDay: 5, closesDay: 4 })).toEqual({
      code: "closes_before_due",
      field: "closesDay",
    });
  });
});
