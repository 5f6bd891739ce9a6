import { describe, expect, it } from "vitest";
import { actOf, actsOn } from "./item-acts.ts";

const remark = {
  id: "c",
  milestoneId: "m",
  text: "Согласовано",
  author: "Проектный офис",
  writtenOn: "2023-02-13",
  origin: "entered",
  version: 1,
} as const;

describe("actsOn", () => {
  it("offers an open milestone everything but the way back", () => {
    expect(actsOn({ state: "overdue", comments: [] }, false)).toEqual(["complete", "forecast", "comments"]);
  });

  it("offers a completed one the way back and no forecast", () => {
    expect(actsOn({ state: "completed", comments: [] }, false)).toEqual(["reopen", "comments"]);
  });

  it("only lets remarks be read in the past, where there are some", () => {
    expect(actsOn({ state: "overdue", comments: [] }, true)).toEqual([]);
    expect(actsOn({ state: "overdue", comments: [remark] }, true)).toEqual(["comments"]);
  });
});

describe("actOf", () => {
  it("does what the key asks for where it is offered", () => {
    expect(actOf("complete", ["complete", "forecast", "comments"])).toBe("complete");
    expect(actOf("forecast", ["reopen", "comments"])).toBeNull();
  });

  it("completes nothing twice: the key does not turn into the way back", () => {
    expect(actOf("complete", ["reopen", "comments"])).toBeNull();
  });
});
