import { describe, expect, it } from "vitest";
import { indexOf, milestone, project, report } from "../portfolio/portfolio.fixture.ts";
import { lead } from "./reminder.fixture.ts";
import { remindersFor } from "./reminders-for.ts";
import { untoldReminders } from "./untold-reminders.ts";

// Overdue for nine days on 1 March: due again on its eighth, 28 February.
const reminders = remindersFor(
  indexOf({
    Project: [project({ leadPositionId: "POS-LEAD" })],
    Milestone: [milestone({ baselineDate: "2023-02-20" })],
    ProgressReport: [report()],
  }),
  lead,
);

describe("untoldReminders", () => {
  it.each([
    ["never", [], 1],
    ["before it was due again", ["2023-02-21", "2023-02-27"], 1],
    ["on the day it was due again", ["2023-02-28"], 0],
    ["today, whose row is brought up to date", ["2023-03-01"], 1],
  ] as const)("of what was told %s", (_case, days, count) => {
    const told = days.map((day) => ({ kind: "milestone_overdue" as const, entityId: "KT-1", day }));
    expect(untoldReminders(reminders, { told, today: "2023-03-01" })).toHaveLength(count);
  });

  it("does not take another kind or thing for it", () => {
    const told = [
      { kind: "milestone_due_soon", entityId: "KT-1", day: "2023-02-28" },
      { kind: "milestone_overdue", entityId: "KT-2", day: "2023-02-28" },
    ] as const;
    expect(untoldReminders(reminders, { told, today: "2023-03-01" })).toHaveLength(1);
  });
});
