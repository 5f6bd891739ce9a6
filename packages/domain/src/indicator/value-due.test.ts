import { describe, expect, it } from "vitest";
import { aValue } from "../maturity/maturity.fixture.ts";
import { dueOnAfter, valueDue } from "./value-due.ts";

const quarterly = { frequency: "quarter", dueDay: 8 } as const;

describe("the value that is due", () => {
  it("is that of the quarter that has ended, by its day of the month after", () => {
    expect(valueDue(quarterly, [], "2023-01-08")).toEqual({
      frequency: "quarter",
      fromDate: "2022-10-01",
      toDate: "2022-12-31",
      dueOn: "2023-01-08",
      state: "awaited",
      nextDueOn: "2023-04-08",
    });
    expect(valueDue(quarterly, [], "2023-01-09")?.state).toBe("overdue");
  });

  it.each([
    ["a fact of its last day", { date: "2022-12-31" as const }, "entered"],
    ["a fact of a later day", { date: "2023-01-01" as const }, "entered"],
    ["a fact of the year that it ends", { year: 2022 }, "entered"],
    ["an earlier fact", { date: "2022-12-30" as const }, "overdue"],
    ["an estimate", { date: "2022-12-31" as const, kind: "estimate" as const }, "overdue"],
    ["a baseline", { date: "2022-12-31" as const, role: "baseline" as const }, "overdue"],
  ])("with %s: %s", (_case, fields, state) => {
    const values = [aValue({ indicatorId: "A", value: 1, ...fields })];
    expect(valueDue(quarterly, values, "2023-03-01")?.state).toBe(state);
  });

  it.each([
    ["month", "2023-02-01", "2023-02-28"],
    ["half_year", "2022-07-01", "2022-12-31"],
    ["year", "2022-01-01", "2022-12-31"],
  ] as const)("told each %s is of its own period", (frequency, fromDate, toDate) => {
    expect(valueDue({ frequency, dueDay: null }, [], "2023-03-15")).toMatchObject({
      fromDate,
      toDate,
      dueOn: null,
      state: "overdue",
      nextDueOn: null,
    });
  });

  it("is none where nobody says how often", () => {
    expect(valueDue({ frequency: null, dueDay: null }, [], "2023-03-15")).toBeNull();
  });

  it("is due on the last day of a month that has no such day", () => {
    expect(dueOnAfter("2023-01-31", 31)).toBe("2023-02-28");
    expect(dueOnAfter("2022-12-31", 31)).toBe("2023-01-31");
  });
});
