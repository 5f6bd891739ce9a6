import { describe, expect, it } from "vitest";
import { assignmentsSearchSchema, isNarrowed, registerQueryOf } from "./assignments-search.ts";

describe("the register's address", () => {
  it("leaves out what does not fit", () => {
    expect(assignmentsSearchSchema.parse({ show: "late", projects: "PRJ-1", open: 7 })).toEqual({});
  });

  it("reads the filters and not what is open", () => {
    const search = assignmentsSearchSchema.parse({ show: "mine", posts: ["POS-1"], open: "ASG-1" });
    expect(search.open).toBe("ASG-1");
    expect(registerQueryOf(search)).toEqual({ show: "mine", posts: ["POS-1"] });
  });

  it("is narrowed by filters, not by the way to show", () => {
    expect(isNarrowed(assignmentsSearchSchema.parse({ show: "mine" }))).toBe(false);
    expect(isNarrowed(assignmentsSearchSchema.parse({ industries: ["IND-1"] }))).toBe(true);
  });
});
