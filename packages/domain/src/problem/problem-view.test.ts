import { describe, expect, it } from "vitest";
import { indexOf, position, problem, risk } from "../portfolio/portfolio.fixture.ts";
import { problemViews } from "./problem-view.ts";

describe("problemViews", () => {
  it("shows the open by impact and age, then the resolved, with the risk and the post behind each", () => {
    const index = indexOf({
      Position: [position({ id: "POS-7", title: "Директор" })],
      Risk: [risk({ id: "RSK-1", title: "Срыв закупки", state: "occurred" })],
      Problem: [
        problem({ id: "PRB-resolved", state: "resolved", resolvedOn: "2023-02-20" }),
        problem({ id: "PRB-light", impact: 1, raisedOn: "2022-10-01" }),
        problem({ id: "PRB-late", raisedOn: "2023-02-20", dueDate: "2023-02-28" }),
        problem({ id: "PRB-early", riskId: "RSK-1", ownerPositionId: "POS-7", dueDate: "2023-03-01" }),
        problem({ id: "PRB-other", projectId: "PRJ-2" }),
      ],
    });
    const views = problemViews(index, "PRJ-1");
    expect(views.map(({ id }) => id)).toEqual(["PRB-early", "PRB-late", "PRB-light", "PRB-resolved"]);
    expect(views.map(({ isOverdue }) => isOverdue)).toEqual([false, true, false, false]);
    expect(views[0]).toMatchObject({
      risk: { id: "RSK-1", name: "Срыв закупки" },
      owner: { id: "POS-7", name: "Директор" },
    });
    expect(views[1]?.risk).toBeNull();
  });
});
