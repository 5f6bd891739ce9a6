import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findAppliedMutation, recordAppliedMutation } from "./applied-mutation.repo.ts";
import { isUniqueViolation } from "./database-error.ts";
import { buildAuthor, createTestDb, type TestDatabase } from "./testing/index.ts";
import { write } from "./write.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDb();
});
afterAll(() => database.close());

const mutation = {
  requestId: "request-1",
  accountId: "account-1",
  procedure: "milestone.complete",
  result: { id: "M1", slip: null, title: "Ёлка", dates: ["2023-03-01"], weight: 0.5 },
};

describe("an applied mutation", () => {
  it("is found by its request with the answer it gave", async () => {
    await write(database, buildAuthor(), (tx) => recordAppliedMutation(tx, mutation));
    await write(database, buildAuthor(), async (tx) => {
      expect(await findAppliedMutation(tx, "request-1")).toEqual(mutation);
      expect(await findAppliedMutation(tx, "request-2")).toBeNull();
    });
  });

  it("is kept once", async () => {
    const again: unknown = await write(database, buildAuthor(), async (tx) => {
      await recordAppliedMutation(tx, { ...mutation, requestId: "request-3" });
      await recordAppliedMutation(tx, { ...mutation, requestId: "request-3" });
    }).catch((reason: unknown) => reason);
    expect(isUniqueViolation(again)).toBe(true);
  });

  it("is forgotten with the transaction that fails", async () => {
    const failing = write(database, buildAuthor(), async (tx) => {
      await recordAppliedMutation(tx, { ...mutation, requestId: "request-4" });
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    const found = await write(database, buildAuthor(), (tx) => findAppliedMutation(tx, "request-4"));
    expect(found).toBeNull();
  });
});
