import type { MemberView } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { differencesOf } from "../../../lib/edit-conflict.ts";
import { memberFields, readStoredMember } from "./stored-member.ts";
import { readStoredRules } from "./stored-rules.ts";

const member: MemberView = {
  id: "M-1",
  label: "Должность",
  part: "member",
  position: { id: "POS-1", name: "Должность" },
  name: null,
  substitute: null,
  fromDate: "2023-01-01",
  toDate: null,
  phase: "current",
  basis: null,
  origin: "entered",
  version: 1,
};
const stored = {
  id: "M-1",
  councilId: "C-1",
  part: "member",
  positionId: "POS-1",
  name: null,
  substitutePositionId: null,
  fromDate: "2023-01-01",
  toDate: null,
  basis: null,
  origin: "entered",
  version: 2,
};

describe("readStoredMember", () => {
  it("is what was read, when nobody changed it", () => {
    expect(readStoredMember(stored)).toEqual({ fields: memberFields(member), version: 2 });
  });

  it("shows what both have changed, and what the other has", () => {
    const theirs = readStoredMember({
      ...stored,
      part: "chair",
      toDate: "2023-06-30",
      basis: "Распоряжение",
    });
    const base = memberFields(member);
    const mine = { part: "secretary", toDate: "2023-06-30" } as const;
    expect(theirs && differencesOf({ base, mine }, theirs.fields)).toEqual([
      { field: "part", mine: "secretary", theirs: "chair" },
      { field: "basis", theirs: "Распоряжение" },
    ]);
  });

  it.each([
    ["part", "guest"],
    ["fromDate", null],
    ["version", "2"],
  ])("reads nothing where the %s is %s", (field, value) => {
    expect(readStoredMember({ ...stored, [field]: value })).toBeNull();
  });
});

describe("readStoredRules", () => {
  const fields = {
    quorumShare: 0.5,
    movesDueDates: true,
    headToldAfter: 1,
    curatorToldAfter: 5,
    councilToldAfter: 10,
  };

  it("takes the settings out of the Council's record", () => {
    expect(readStoredRules({ id: "C-1", name: "Совет", ...fields, version: 3 })).toEqual({
      fields,
      version: 3,
    });
    expect(readStoredRules({ ...fields, quorumShare: null, version: 3 })?.fields.quorumShare).toBeNull();
  });

  it.each(["quorumShare", "movesDueDates", "headToldAfter", "councilToldAfter", "version"])(
    "reads nothing where %s is missing",
    (field) => {
      expect(readStoredRules({ ...fields, version: 3, [field]: undefined })).toBeNull();
    },
  );
});
