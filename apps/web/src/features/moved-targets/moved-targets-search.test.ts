import { describe, expect, it } from "vitest";
import { isNarrowed, ledgerQueryOf, movedTargetsSearchSchema } from "./moved-targets-search.ts";

describe("movedTargetsSearchSchema", () => {
  it("keeps what fits, and leaves out what does not", () => {
    const search = movedTargetsSearchSchema.parse({
      projects: ["PRJ-1"],
      deputies: "POS-1",
      from: "2023-01-01",
      to: "2023-02-30",
      show: "everything",
    });
    expect(ledgerQueryOf(search)).toEqual({ projects: ["PRJ-1"], from: "2023-01-01" });
  });

  it("asks for nothing in particular when the address says nothing", () => {
    expect(ledgerQueryOf(movedTargetsSearchSchema.parse({}))).toEqual({});
  });
});

describe("isNarrowed", () => {
  it("does not count the choice of what is shown", () => {
    const narrowed = (search: object) => isNarrowed(movedTargetsSearchSchema.parse(search));
    expect(narrowed({ show: "open" })).toBe(false);
    expect(narrowed({ deputies: ["none"] })).toBe(true);
    expect(narrowed({ to: "2023-01-31" })).toBe(true);
  });
});
