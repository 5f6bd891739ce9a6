import { describe, expect, it } from "vitest";
import { comment, milestone, today } from "../portfolio/portfolio.fixture.ts";
import { milestoneView } from "./milestone-view.ts";

describe("milestoneView", () => {
  it("adds state and slip, and puts the newest comment first", () => {
    const comments = [
      comment({ id: "COM-1", writtenOn: "2023-02-10" }),
      comment({ id: "COM-3", writtenOn: "2023-02-20" }),
      comment({ id: "COM-2", writtenOn: "2023-02-20" }),
    ];
    const view = milestoneView({ milestone: milestone({ forecastDate: "2023-04-08" }), comments, today });
    expect(view).toMatchObject({ id: "KT-1", state: "at_risk", slipDays: 7, version: 1, origin: "training" });
    expect(view.comments.map(({ id }) => id)).toEqual(["COM-3", "COM-2", "COM-1"]);
    expect(comments[0]?.id).toBe("COM-1");
  });
});
