import { describe, expect, it } from "vitest";
import { aMember } from "./maturity.fixture.ts";
import { type MemberFields, saveMembers } from "./membership-change.ts";

const member = (indicatorId: string, fields: Partial<MemberFields> = {}): MemberFields => ({
  indicatorId,
  isCounted: true,
  reason: null,
  industryId: null,
  weight: 1,
  cap: null,
  direction: null,
  ...fields,
});
const known = [aMember({ indicatorId: "A" }), aMember({ indicatorId: "B" })];
const left = { isCounted: false, reason: "нет данных" };

describe("saveMembers", () => {
  it("adds, edits and takes out, and leaves the others alone", () => {
    const said = [member("A", { weight: 2 }), member("C", left)];
    expect(saveMembers(said, { takenOut: ["B"], known })).toEqual({
      isAllowed: true,
      fields: {
        added: [member("C", left)],
        edited: [{ id: "MTH-A", fields: member("A", { weight: 2 }) }],
        removed: ["MTH-B"],
      },
    });
  });

  it("drops the reason of one that counts", () => {
    expect(saveMembers([member("A", { reason: "прежняя" })], { takenOut: [], known })).toMatchObject({
      fields: { edited: [{ fields: { reason: null } }] },
    });
  });

  it("refuses one left out without a reason", () => {
    const said = [member("A", { isCounted: false })];
    expect(saveMembers(said, { takenOut: [], known })).toMatchObject({
      refusal: { code: "uncounted_without_reason", field: "members" },
    });
  });

  it.each([
    ["takes all out", [], ["A", "B"]],
    ["counts none of them", [member("A", left), member("B", left)], []],
    ["counts only what it takes out", [member("A", left)], ["B"]],
  ])("refuses a change that %s", (_case, said, takenOut) => {
    expect(saveMembers(said, { takenOut, known })).toMatchObject({
      refusal: { code: "membership_empty", field: "members" },
    });
  });
});
