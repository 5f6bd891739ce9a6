import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import { indexPortfolio } from "../portfolio/portfolio-index.ts";
import { milestone, project } from "../portfolio/portfolio.fixture.ts";
import { lead } from "./reminder.fixture.ts";
import { remindersFor } from "./reminders-for.ts";

const led = project({ leadPositionId: "POS-LEAD" });

/** What the lead is told on a day of a milestone with its date on 1 April, and nothing of reports. */
const told = (today: CalendarDate, fields: Parameters<typeof milestone>[0] = {}, stage = led.stage) => {
  const Project = [{ ...led, stage }];
  const index = indexPortfolio({ ...emptyPortfolio(today), Project, Milestone: [milestone(fields)] });
  return remindersFor(index, lead).filter(({ entity }) => entity === "Milestone");
};

describe("an open milestone", () => {
  it.each([
    ["2023-03-24", null, null],
    ["2023-03-25", "milestone_due_soon", "2023-03-25"],
    ["2023-03-28", "milestone_due_soon", "2023-03-25"],
    ["2023-03-30", "milestone_due_soon", "2023-03-25"],
    ["2023-03-31", "milestone_due_soon", "2023-03-31"],
    ["2023-04-01", "milestone_due_soon", "2023-03-31"],
    ["2023-04-02", "milestone_overdue", "2023-04-02"],
    ["2023-04-08", "milestone_overdue", "2023-04-02"],
    ["2023-04-09", "milestone_overdue", "2023-04-09"],
    ["2023-05-10", "milestone_overdue", "2023-05-07"],
  ] as const)("is told of on %s: %s since %s", (today, kind, since) => {
    const [reminder] = told(today);
    expect({ kind: reminder?.kind ?? null, since: reminder?.since ?? null }).toEqual({ kind, since });
  });

  it("is told of with its project, its date and the days", () => {
    expect(told("2023-04-09")).toEqual([
      {
        kind: "milestone_overdue",
        entity: "Milestone",
        entityId: "KT-1",
        projectId: "PRJ-1",
        details: {
          projectName: "Новый умный дом",
          title: "Система введена в эксплуатацию",
          baselineDate: "2023-04-01",
          overdueDays: 8,
        },
        since: "2023-04-09",
      },
    ]);
  });
});

describe("nobody is reminded", () => {
  it.each([
    ["of a completed milestone", { actualDate: "2023-03-20" }],
    ["of a cancelled one", { cancelledDate: "2023-03-20", cancelReason: "Решение" }],
    ["of one without a date", { baselineDate: null }],
  ] as const)("%s", (_case, fields) => {
    expect(told("2023-04-09", fields)).toEqual([]);
  });

  it.each(["paused", "cancelled", "completed"] as const)("by a %s project", (stage) => {
    expect(told("2023-04-09", {}, stage)).toEqual([]);
  });
});
