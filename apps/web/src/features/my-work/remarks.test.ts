import type { CalendarDate } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { remarksOn } from "./remarks.ts";

const today: CalendarDate = "2023-03-01";
const open = { baselineDate: null, forecastDate: null, actualDate: null } as const;

describe("remarksOn", () => {
  it("counts the days from the plan, not from the forecast", () => {
    const milestone = {
      ...open,
      state: "overdue",
      baselineDate: "2023-02-10",
      forecastDate: "2023-03-15",
    } as const;
    expect(remarksOn(milestone, today)).toEqual([{ code: "overdue", days: 19 }]);
  });

  it("says that the forecast has passed as well", () => {
    const milestone = {
      ...open,
      state: "overdue",
      baselineDate: "2023-02-10",
      forecastDate: "2023-02-28",
    } as const;
    expect(remarksOn(milestone, today).map(({ code }) => code)).toEqual(["overdue", "forecast_passed"]);
  });

  it("does not take today's forecast for a passed one", () => {
    const milestone = { ...open, state: "overdue", baselineDate: "2023-02-28", forecastDate: today } as const;
    expect(remarksOn(milestone, today).map(({ code }) => code)).toEqual(["overdue"]);
  });

  it("asks for the evidence of what is said to be done, and for nothing else then", () => {
    const milestone = {
      state: "overdue",
      baselineDate: "2023-02-27",
      forecastDate: "2023-02-28",
      actualDate: "2023-02-28",
    } as const;
    expect(remarksOn(milestone, today)).toEqual([
      { code: "overdue", days: 2 },
      { code: "evidence_missing", date: "2023-02-28" },
    ]);
  });

  it("tells silence from a late forecast", () => {
    const near = { ...open, state: "at_risk", baselineDate: "2023-03-10" } as const;
    expect(remarksOn(near, today)).toEqual([{ code: "silent" }]);
    expect(remarksOn({ ...near, forecastDate: "2023-03-20" }, today)).toEqual([]);
  });

  it.each(["on_track", "undated"] as const)("says nothing of one that is %s", (state) => {
    expect(remarksOn({ ...open, state }, today)).toEqual([]);
  });

  it.each(["completed", "cancelled"] as const)("leaves a %s one alone, whatever its dates", (state) => {
    const milestone = {
      state,
      baselineDate: "2023-01-01",
      forecastDate: "2023-01-02",
      actualDate: "2023-01-03",
    } as const;
    expect(remarksOn(milestone, today)).toEqual([]);
  });
});
