import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deleteRecord, insertRecords, updateRecord, write } from "@kedr/db";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { contextOf } from "../service-context.fixture.ts";
import type { ServiceContext } from "../service-context.ts";
import { getProject } from "./get-project.ts";
import { listProjectChanges } from "./list-project-changes.ts";

const projectId = "TPRJ-HEA-7";

let database: TestDatabase;
let reader: ServiceContext;

beforeAll(async () => {
  database = await createTrainingDb();
  reader = await contextOf(database, "READER");
  const author = { actor: "Проверяющий", accountId: null, requestId: randomUUID(), isImported: false };
  await write(database, { ...author, knownAt: "2023-03-01T04:00:00Z" }, async (tx) => {
    const risk = {
      id: "RISK",
      projectId,
      title: "Нет исполнителя",
      probability: 2,
      impact: 3,
      measure: null,
    };
    const state = {
      ownerPositionId: null,
      dueDate: null,
      state: "open",
      settledOn: null,
      settlement: null,
      origin: "entered",
      version: 1,
    } as const;
    await insertRecords(tx, "Risk", [{ ...risk, ...state }]);
    await updateRecord(tx, "Risk", { id: "RISK", fields: { impact: 1 } });
    await deleteRecord(tx, "Risk", "RISK");
  });
});
afterAll(() => database.close());

describe("listProjectChanges", () => {
  it("tells who did what, before and after, also of what is gone", async () => {
    const { changes } = await listProjectChanges(reader, { projectId, limit: 3 });
    const line = { actor: "Проверяющий", entity: "Risk", entityId: "RISK", label: "Нет исполнителя" };
    expect(changes).toMatchObject([
      { ...line, operation: "delete" },
      { ...line, operation: "update", fields: [{ field: "impact", before: 3, after: 1 }] },
      { ...line, operation: "insert" },
    ]);
    expect(changes[2]?.fields).toContainEqual({ field: "title", before: null, after: "Нет исполнителя" });
  });

  it("tells of a past day what was known then, under the names that things had then", async () => {
    const { changes } = await listProjectChanges(reader, { projectId, limit: 1000, asOf: "2023-02-20" });
    expect(changes.length).toBeGreaterThan(10);
    expect(changes.filter(({ knownAt }) => knownAt >= "2023-02-20T17:00:00Z")).toEqual([]);
    const asked = { projectId, limit: 1, asOf: "2020-01-01" } as const;
    await expect(listProjectChanges(reader, asked)).rejects.toMatchObject({ code: "not_found" });
  });

  it("keeps the history of other projects apart", async () => {
    const { changes } = await listProjectChanges(reader, { projectId: "TPRJ-COM-1", limit: 100 });
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.filter(({ entityId }) => entityId === "RISK" || entityId === projectId)).toEqual([]);
  });

  it("ends with null, also where the last page is full", async () => {
    let count = 0;
    for (let next: number | null | undefined; next !== null; count += 1) {
      const page = await listProjectChanges(reader, { projectId, limit: 1, beforeSequence: next });
      next = page.nextBeforeSequence;
      expect(page.changes).toHaveLength(1);
    }
    const { changes } = await listProjectChanges(reader, { projectId, limit: 1000 });
    expect(count).toBe(changes.length);
  });
});

describe("getProject", () => {
  it("does not know a project before it was entered", async () => {
    const asking = getProject(reader, { projectId, asOf: "2020-01-01" });
    await expect(asking).rejects.toMatchObject({ code: "not_found", details: { field: "projectId" } });
  });
});
