import { describe, expect, it } from "vitest";
import {
  comment,
  indexOf,
  industry,
  milestone,
  position,
  project,
  report,
  today,
} from "../portfolio/portfolio.fixture.ts";
import { myWork } from "./my-work.ts";

const lead = position({ id: "POS-LEAD", title: "Руководитель проекта" });
const mine = project({ leadPositionId: lead.id });
const ids = (items: { id: string }[]): string[] => items.map(({ id }) => id);

const index = indexOf({
  Industry: [industry()],
  Position: [lead],
  Project: [
    mine,
    project({ id: "PRJ-2", name: "Аналитика", leadPositionId: lead.id }),
    project({ id: "PRJ-3", leadPositionId: lead.id, stage: "cancelled" }),
    project({ id: "PRJ-4", leadPositionId: "POS-OTHER" }),
    project({ id: "PRJ-5", leadPositionId: null }),
  ],
  ProgressReport: [report()],
  MilestoneComment: [comment({ milestoneId: "KT-soon" })],
  Milestone: [
    milestone({ id: "KT-later", baselineDate: "2023-04-01" }),
    milestone({ id: "KT-soon", baselineDate: "2023-03-31" }),
    milestone({ id: "KT-today", baselineDate: today }),
    milestone({ id: "KT-late", baselineDate: "2023-02-20" }),
    milestone({ id: "KT-later-still", baselineDate: "2023-02-01", projectId: "PRJ-2" }),
    milestone({ id: "KT-risky", baselineDate: "2023-03-10", forecastDate: "2023-04-10" }),
    milestone({ id: "KT-undated", baselineDate: null }),
    milestone({ id: "KT-done", actualDate: "2023-02-10" }),
    milestone({ id: "KT-done-last", actualDate: "2023-02-28" }),
    milestone({ id: "KT-done-30-days-ago", actualDate: "2023-01-30" }),
    milestone({ id: "KT-done-long-ago", actualDate: "2023-01-29" }),
    milestone({ id: "KT-cancelled", cancelledDate: "2023-02-01" }),
    milestone({ id: "KT-of-cancelled", projectId: "PRJ-3", baselineDate: "2023-01-01" }),
    milestone({ id: "KT-of-other", projectId: "PRJ-4", baselineDate: "2023-01-01" }),
  ],
});

describe("myWork", () => {
  const work = myWork(index, lead.id);

  it("puts each open milestone into one bucket, the most urgent first", () => {
    expect(ids(work.overdue)).toEqual(["KT-later-still", "KT-late"]);
    expect(ids(work.atRisk)).toEqual(["KT-risky"]);
    expect(ids(work.soon)).toEqual(["KT-today", "KT-soon"]);
    expect(ids(work.undated)).toEqual(["KT-undated"]);
    expect(ids(work.later)).toEqual(["KT-later"]);
  });

  it("looks back 30 days, the newest first", () => {
    expect(ids(work.recentlyCompleted)).toEqual(["KT-done-last", "KT-done", "KT-done-30-days-ago"]);
  });

  it("tells what a list across projects must tell", () => {
    expect(work.soon[1]).toMatchObject({
      projectName: "Новый умный дом",
      industryName: "Городская среда",
      leadTitle: "Руководитель проекта",
      comments: [{ id: "COM-1" }],
    });
  });

  it("names the projects that are led, with progress where there is any", () => {
    expect(ids(work.projects)).toEqual(["PRJ-2", "PRJ-1"]);
    expect(work.projects[1]?.progress).toBe(40);
    expect(myWork(indexOf({ Position: [lead], Project: [mine] }), lead.id).projects).toEqual([
      { id: "PRJ-1", name: "Новый умный дом", health: "no_data", progress: null },
    ]);
  });

  it("is empty for a post that leads nothing", () => {
    const nothing = myWork(index, "POS-NEW");
    expect(Object.values(nothing).flat()).toEqual([]);
  });
});
