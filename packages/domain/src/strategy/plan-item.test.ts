import { describe, expect, it } from "vitest";
import { today } from "../portfolio/portfolio.fixture.ts";
import { planItemState } from "./plan-item.ts";

describe("planItemState", () => {
  it.each([
    [null, null, "undated"],
    ["2023-02-28", null, "overdue"],
    [today, null, "on_track"],
    ["2023-01-01", "2023-02-01", "completed"],
    [null, "2023-02-01", "completed"],
    [today, "2023-03-02", "on_track"],
  ] as const)("due %s, completed %s: %s", (dueDate, completedDate, state) => {
    expect(planItemState({ dueDate, completedDate }, today)).toBe(state);
  });
});
