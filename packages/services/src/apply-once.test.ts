import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { updateRecord, type Transaction } from "@kedr/db";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { applyOnce, type MutationKey } from "./apply-once.ts";
import { contextOf } from "./service-context.fixture.ts";
import type { ServiceContext } from "./service-context.ts";

let database: TestDatabase;
let context: ServiceContext;
let key: MutationKey;

beforeAll(async () => {
  database = await createTrainingDb();
  context = await contextOf(database, "OFFICE");
});
beforeEach(() => {
  key = { requestId: randomUUID(), procedure: "test.rename" };
});
afterAll(() => database.close());

const rename = async (tx: Transaction): Promise<{ renamed: string }> => {
  await updateRecord(tx, "Project", { id: "TPRJ-HEA-7", fields: { name: `Название ${randomUUID()}` } });
  return { renamed: "TPRJ-HEA-7" };
};

describe("applyOnce", () => {
  it("writes under the actor's name, at the application's time, with the request's key", async () => {
    await applyOnce(context, key, rename);
    const change = await database.prisma.change.findFirstOrThrow({ orderBy: { sequence: "desc" } });
    expect(change).toMatchObject({
      actor: context.actor.name,
      accountId: context.actor.accountId,
      requestId: key.requestId,
      knownAt: new Date(context.now),
      isImported: false,
      entity: "Project",
    });
  });

  it("answers a retry without running it", async () => {
    const first = await applyOnce(context, key, rename);
    const second = await applyOnce(context, key, () => Promise.reject(new Error("ran twice")));
    expect(second).toEqual(first);
  });

  it("keeps nothing of a body that fails, and lets the retry run", async () => {
    const changes = await database.prisma.change.count();
    const failing = applyOnce(context, key, async (tx) => {
      await rename(tx);
      throw new Error("the machine stopped");
    });
    await expect(failing).rejects.toThrow("the machine stopped");
    expect(await database.prisma.change.count()).toBe(changes);
    expect(await applyOnce(context, key, rename)).toEqual({ renamed: "TPRJ-HEA-7" });
  });

  it("refuses a key that another account used", async () => {
    await applyOnce(context, key, rename);
    const other = await contextOf(database, "SECRETARY");
    await expect(applyOnce(other, key, rename)).rejects.toMatchObject({
      code: "conflict",
      details: { reason: "request_id_taken", field: "requestId" },
    });
  });
});
