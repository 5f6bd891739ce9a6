import { bondsOf, type RecordName } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import type { Dataset } from "./dataset.ts";
import { applyChange, noRecords, replay } from "./replay.ts";
import type { ReplayedRecords } from "./replay.ts";
import { tomskDataset } from "./tomsk/tomsk-dataset.ts";
import { trainingDataset } from "./training/training-dataset.ts";

/** Fields that point to a record that is not there. */
const dangling = (records: ReplayedRecords, entity: RecordName, fields: object): string[] => {
  const written = new Map<string, unknown>(Object.entries(fields));
  return bondsOf(entity).flatMap(({ field, to }) => {
    const id = written.get(field);
    if (typeof id !== "string" || records[to].has(id)) return [];
    return [`${entity}.${field} = ${id}`];
  });
};

const datasets: Dataset[] = [tomskDataset("2023-05-10"), trainingDataset()];

describe.each(datasets)("data set $name", (dataset) => {
  it("refers only to records that are there at that moment", () => {
    const records = noRecords();
    const broken = dataset.steps.flatMap((step) =>
      step.changes.flatMap((change) => {
        const fields =
          change.operation === "insert" ? change.record : change.operation === "update" ? change.fields : {};
        const missing = dangling(records, change.entity, fields);
        applyChange(records, change);
        return missing;
      }),
    );
    expect(broken).toEqual([]);
  });

  it("leaves nothing dangling when all is applied", () => {
    const records = replay(dataset.steps);
    const broken = Object.entries(records).flatMap(([entity, table]) =>
      [...table.values()].flatMap((record) => dangling(records, entity as RecordName, record)),
    );
    expect(broken).toEqual([]);
  });

  it("gives every record an id of its own", () => {
    const ids = dataset.steps.flatMap((step) =>
      step.changes.flatMap((change) => (change.operation === "insert" ? [change.record.id] : [])),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lets each account act for a post that is there", () => {
    const records = replay(dataset.steps);
    const posts = dataset.accounts.flatMap(({ positionId }) => positionId ?? []);
    expect(posts.filter((id) => !records.Position.has(id))).toEqual([]);
  });
});

describe("the table of references", () => {
  it("would notice a missing record", () => {
    expect(dangling(noRecords(), "Goal", { strategyId: "STR" })).toEqual(["Goal.strategyId = STR"]);
  });
});
