import { describe, expect, it } from "vitest";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import { indexOf, milestone } from "../portfolio/portfolio.fixture.ts";
import { indexPortfolio } from "../portfolio/portfolio-index.ts";
import type { MilestoneRecord } from "../milestone/milestone.record.ts";
import { sinceLastReport } from "./since-last-report.ts";

const on1February = (Milestone: MilestoneRecord[]) =>
  indexPortfolio({ ...emptyPortfolio("2023-02-01"), Milestone });

const factsBetween = (then: MilestoneRecord[], now: MilestoneRecord[]) =>
  sinceLastReport("PRJ-1", on1February(then), indexOf({ Milestone: now }));

describe("sinceLastReport", () => {
  it("tells what was completed, moved and missed since, in that order", () => {
    const [missed, moved, done, quiet] = [1, 2, 3, 4].map((number) =>
      milestone({ id: `KT-${number}`, number, title: `Точка ${number}` }),
    ) as [MilestoneRecord, MilestoneRecord, MilestoneRecord, MilestoneRecord];
    const due = { ...missed, baselineDate: "2023-02-20" } as const;
    const facts = factsBetween(
      [due, moved, done, quiet],
      [
        due,
        { ...moved, forecastDate: "2023-05-01" },
        { ...done, actualDate: "2023-02-15" },
        { ...quiet, updatedOn: "2023-02-28" },
      ],
    );
    expect(facts).toEqual([
      { code: "milestone_completed", milestoneId: "KT-3", title: "Точка 3", actualDate: "2023-02-15" },
      {
        code: "forecast_moved",
        milestoneId: "KT-2",
        title: "Точка 2",
        from: null,
        to: "2023-05-01",
      },
      { code: "milestone_overdue", milestoneId: "KT-1", title: "Точка 1", days: 9 },
    ]);
  });

  it("is silent on what was so already, on what is cancelled, and on other projects", () => {
    const overdue = milestone({ baselineDate: "2023-01-10" });
    const completed = milestone({ id: "KT-2", actualDate: "2023-01-15" });
    const cancelled = milestone({ id: "KT-3" });
    const other = milestone({ id: "KT-4", projectId: "PRJ-2" });
    expect(
      factsBetween(
        [overdue, completed, cancelled, other],
        [
          overdue,
          completed,
          { ...cancelled, cancelledDate: "2023-02-10", forecastDate: "2023-05-01" },
          { ...other, actualDate: "2023-02-10" },
        ],
      ),
    ).toEqual([]);
  });

  it("tells of one made since what it is, not where its forecast came from", () => {
    const made = milestone({ forecastDate: "2023-05-01" });
    expect(factsBetween([], [made])).toEqual([]);
    expect(factsBetween([], [{ ...made, actualDate: "2023-02-20" }])).toMatchObject([
      { code: "milestone_completed" },
    ]);
  });
});
