import { describe, expect, it } from "vitest";
import { indexOf, position, risk } from "../portfolio/portfolio.fixture.ts";
import { riskLevel } from "./risk.ts";
import { riskViews } from "./risk-view.ts";

describe("riskLevel", () => {
  it.each([
    [1, 1, "low"],
    [2, 1, "low"],
    [1, 3, "medium"],
    [2, 2, "medium"],
    [2, 3, "high"],
    [3, 3, "high"],
  ])("probability %i and impact %i", (probability, impact, level) => {
    expect(riskLevel({ probability, impact })).toBe(level);
  });
});

describe("riskViews", () => {
  it("shows what has occurred, then the open by weight, then the closed", () => {
    const index = indexOf({
      Position: [position({ id: "POS-7", title: "Директор" })],
      Risk: [
        risk({ id: "RSK-closed", state: "closed" }),
        risk({ id: "RSK-light", impact: 1 }),
        risk({ id: "RSK-heavy", ownerPositionId: "POS-7" }),
        risk({ id: "RSK-occurred", state: "occurred", impact: 1 }),
        risk({ id: "RSK-other", projectId: "PRJ-2" }),
      ],
    });
    const views = riskViews(index, "PRJ-1");
    expect(views.map(({ id }) => id)).toEqual(["RSK-occurred", "RSK-heavy", "RSK-light", "RSK-closed"]);
    expect(views[1]).toMatchObject({ level: "high", owner: { id: "POS-7", name: "Директор" } });
    expect(views[2]?.owner).toBeNull();
  });
});
