import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays } from "../calendar/days.ts";
import { milestone, today } from "../portfolio/portfolio.fixture.ts";
import { defaultThresholds } from "../project/thresholds.ts";
import { milestoneCounts, milestoneState, slipDays } from "./milestone-state.ts";
import type { MilestoneRecord } from "./milestone.record.ts";

const states: [string, Partial<MilestoneRecord>, string][] = [
  ["due later and updated", {}, "on_track"],
  ["due today", { baselineDate: today }, "on_track"],
  ["due yesterday", { baselineDate: "2023-02-28" }, "overdue"],
  ["overdue whatever the forecast", { baselineDate: "2023-02-28", forecastDate: "2023-05-01" }, "overdue"],
  ["forecast after plan", { forecastDate: "2023-04-02" }, "at_risk"],
  ["forecast on the planned day", { forecastDate: "2023-04-01" }, "on_track"],
  ["due in 14 days, silent for 30", { baselineDate: "2023-03-15", updatedOn: "2023-01-30" }, "at_risk"],
  ["due in 14 days, silent for 29", { baselineDate: "2023-03-15", updatedOn: "2023-01-31" }, "on_track"],
  ["due in 15 days, silent for long", { baselineDate: "2023-03-16", updatedOn: "2022-06-01" }, "on_track"],
  ["due soon, never updated", { baselineDate: "2023-03-10", updatedOn: null }, "at_risk"],
  ["no baseline", { baselineDate: null }, "undated"],
  ["no baseline though forecast", { baselineDate: null, forecastDate: "2023-04-01" }, "undated"],
  ["done today", { actualDate: today }, "completed"],
  ["done, once it comes to that day", { actualDate: "2023-03-02" }, "on_track"],
  [
    "done with its evidence",
    { actualDate: "2023-02-01", requiresEvidence: true, evidence: "Акт № 4" },
    "completed",
  ],
  ["done without required evidence", { actualDate: "2023-02-01", requiresEvidence: true }, "on_track"],
  [
    "blank evidence is none",
    { actualDate: "2023-02-01", requiresEvidence: true, evidence: "  " },
    "on_track",
  ],
  [
    "done without required evidence, past its plan",
    { actualDate: "2023-02-01", requiresEvidence: true, baselineDate: "2023-02-10" },
    "overdue",
  ],
  ["cancelled", { cancelledDate: "2023-02-01", baselineDate: "2023-01-01" }, "cancelled"],
  ["to be cancelled tomorrow", { cancelledDate: "2023-03-02" }, "on_track"],
  ["done, then cancelled", { actualDate: "2023-01-01", cancelledDate: "2023-02-01" }, "completed"],
];

describe("milestoneState", () => {
  it.each(states)("%s", (_, fields, state) => {
    expect(milestoneState(milestone(fields), today)).toBe(state);
  });

  it("takes the thresholds it is given", () => {
    const silent = milestone({ baselineDate: "2023-03-20", updatedOn: "2023-02-19" });
    expect(milestoneState(silent, today)).toBe("on_track");
    const strict = { ...defaultThresholds, dueSoonDays: 20, silentDays: 10 };
    expect(milestoneState(silent, today, strict)).toBe("at_risk");
  });
});

describe("slipDays", () => {
  it.each<[string, Partial<MilestoneRecord>, number | null]>([
    ["actual before all else", { actualDate: "2023-02-20", forecastDate: "2023-05-01" }, -40],
    ["forecast when it is open", { forecastDate: "2023-04-11" }, 10],
    ["today when it is overdue", { baselineDate: "2023-02-01" }, 28],
    [
      "forecast when it is overdue and forecast",
      { baselineDate: "2023-02-01", forecastDate: "2023-03-13" },
      40,
    ],
    ["nothing while it is open and not forecast", {}, null],
    ["nothing without a baseline", { baselineDate: null, forecastDate: "2023-04-01" }, null],
    ["nothing once it is cancelled", { cancelledDate: "2023-02-01", forecastDate: "2023-06-01" }, null],
  ])("%s", (_, fields, days) => {
    expect(slipDays(milestone(fields), today)).toBe(days);
  });
});

const someDay = fc.option(
  fc.integer({ min: -120, max: 120 }).map((days): CalendarDate => addDays(today, days)),
);
const anyMilestone = fc
  .record({
    baselineDate: someDay,
    forecastDate: someDay,
    actualDate: someDay,
    cancelledDate: someDay,
    updatedOn: someDay,
    requiresEvidence: fc.boolean(),
    evidence: fc.constantFrom(null, "", "Акт"),
  })
  .map((fields) => milestone(fields));

describe("milestoneCounts", () => {
  it("counts each milestone in exactly one state", () => {
    fc.assert(
      fc.property(fc.array(anyMilestone), (milestones) => {
        const { total, ...byState } = milestoneCounts(milestones, today);
        expect(total).toBe(milestones.length);
        expect(Object.values(byState).reduce((sum, count) => sum + count, 0)).toBe(total);
      }),
    );
  });

  it("never finds an open milestone less late on a later day", () => {
    fc.assert(
      fc.property(anyMilestone, fc.nat(90), (record, days) => {
        fc.pre(milestoneState(record, today) === "overdue");
        const later = milestoneState(record, addDays(today, days));
        expect(["overdue", "completed", "cancelled"]).toContain(later);
      }),
    );
  });
});
