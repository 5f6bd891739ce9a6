import { describe, expect, it } from "vitest";
import { changesOf, draftOf, emptyValues, readStored } from "./plan-values.ts";

const values = { ...emptyValues, title: "Контракт", dependsOnIds: ["A", "B"] };

describe("draftOf", () => {
  it("sends blank text as none, and no end of a recurrence that is not there", () => {
    const draft = draftOf({ ...values, description: "  ", weight: "2", recursUntil: "2023-12-31" });
    expect(draft).toMatchObject({ description: null, weight: 2, recursUntil: null });
    expect(draft).not.toHaveProperty("dependsOnIds");
    const recurring = draftOf({ ...values, recurrence: "monthly", recursUntil: "2023-12-31" });
    expect(recurring.recursUntil).toBe("2023-12-31");
  });
});

describe("changesOf", () => {
  it.each([
    ["nothing", {}, { fields: false, ties: false }],
    ["an order of ties", { dependsOnIds: ["B", "A"] }, { fields: false, ties: false }],
    ["a tie", { dependsOnIds: ["A"] }, { fields: false, ties: true }],
    ["another tie", { dependsOnIds: ["A", "C"] }, { fields: false, ties: true }],
    ["blanks in an empty text", { description: " " }, { fields: false, ties: false }],
    ["a weight", { weight: 2 }, { fields: true, ties: false }],
  ])("sees %s", (_, change, expected) => {
    expect(changesOf(values, { ...values, ...change })).toEqual(expected);
  });
});

describe("readStored", () => {
  it("reads a record and refuses what is none", () => {
    expect(readStored({ ...draftOf(values), version: 3, evidence: null })).toMatchObject({ version: 3 });
    expect(readStored({ milestoneIds: [] })).toBeNull();
    expect(readStored(null)).toBeNull();
  });
});
