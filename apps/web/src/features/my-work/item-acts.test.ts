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

const file = {
  id: "f",
  fileName: "Акт.pdf",
  contentType: "application/pdf",
  size: 1,
  addedBy: "Проектный офис",
  addedOn: "2023-02-13",
  origin: "entered",
  version: 1,
} as const;

const dated = { baselineDate: "2023-04-01", askedMove: null } as const;
const asked = { id: "r", newDate: "2023-05-01", requestedOn: "2023-02-27" } as const;

const actsIn = (milestone: Partial<Parameters<typeof actsOn>[0]>, isReadOnly: boolean) =>
  actsOn({ ...dated, files: [], comments: [], state: "overdue", ...milestone }, isReadOnly);

describe("actsOn", () => {
  it("offers an open milestone everything but the way back", () => {
    expect(actsIn({}, false)).toEqual(["complete", "forecast", "move", "files", "comments"]);
  });

  it("offers no move of what has no date, and none while one is asked for", () => {
    expect(actsIn({ baselineDate: null, state: "undated" }, false)).not.toContain("move");
    expect(actsIn({ askedMove: asked }, false)).not.toContain("move");
  });

  it("offers a completed one the way back and no forecast", () => {
    expect(actsIn({ state: "completed" }, false)).toEqual(["reopen", "files", "comments"]);
  });

  it("only lets files and remarks be read in the past, where there are some", () => {
    expect(actsIn({}, true)).toEqual([]);
    expect(actsIn({ comments: [remark] }, true)).toEqual(["comments"]);
    expect(actsIn({ files: [file] }, true)).toEqual(["files"]);
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
