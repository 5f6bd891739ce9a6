import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedFields, type LoggedRecord } from "./changed-fields.ts";

const milestone = {
  id: "M",
  title: "Ввод",
  actualDate: null,
  weight: 1,
  updatedOn: "2023-01-10",
  version: 3,
};

describe("changedFields", () => {
  it.each<{ case: string; before: LoggedRecord; after: LoggedRecord; fields: unknown[] }>([
    {
      case: "an update",
      before: milestone,
      after: { ...milestone, actualDate: "2023-02-28", updatedOn: "2023-03-01", version: 4 },
      fields: [{ field: "actualDate", before: null, after: "2023-02-28" }],
    },
    {
      case: "an insert, without what is empty",
      before: null,
      after: milestone,
      fields: [
        { field: "title", before: null, after: "Ввод" },
        { field: "weight", before: null, after: 1 },
      ],
    },
    {
      case: "a delete",
      before: milestone,
      after: null,
      fields: [
        { field: "title", before: "Ввод", after: null },
        { field: "weight", before: 1, after: null },
      ],
    },
    {
      case: "a touch alone",
      before: milestone,
      after: { ...milestone, version: 4, updatedOn: "2023-03-01" },
      fields: [],
    },
    { case: "a field that is new and empty", before: {}, after: { evidence: null }, fields: [] },
    {
      case: "a field that is gone",
      before: { note: "да" },
      after: {},
      fields: [{ field: "note", before: "да", after: null }],
    },
    {
      case: "zero that was null",
      before: { need: null },
      after: { need: 0 },
      fields: [{ field: "need", before: null, after: 0 }],
    },
    {
      case: "a number that was text",
      before: { need: "1" },
      after: { need: 1 },
      fields: [{ field: "need", before: "1", after: 1 }],
    },
    {
      case: "the same object with its keys in another order",
      before: { place: { a: 1, b: [1, 2] } },
      after: { place: { b: [1, 2], a: 1 } },
      fields: [],
    },
    {
      case: "a list in another order",
      before: { list: [1, 2] },
      after: { list: [2, 1] },
      fields: [{ field: "list", before: [1, 2], after: [2, 1] }],
    },
    { case: "nothing", before: null, after: null, fields: [] },
  ])("of $case", ({ before, after, fields }) => {
    expect(changedFields(before, after)).toEqual(fields);
  });

  const anyRecord = fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }));

  it("are none between a record and its copy", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const copy = Object.fromEntries(Object.entries(record).toReversed());
        expect(changedFields(record, copy)).toEqual([]);
      }),
    );
  });

  it("are the same fields in both directions, with before and after exchanged", () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (one, other) => {
        const there = new Map(changedFields(one, other).map((change) => [change.field, change]));
        const back = changedFields(other, one);
        expect(back).toHaveLength(there.size);
        for (const { field, before, after } of back) {
          expect(there.get(field)).toEqual({ field, before: after, after: before });
        }
      }),
    );
  });
});
