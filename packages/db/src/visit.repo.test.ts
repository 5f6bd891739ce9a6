import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAccount } from "./account.repo.ts";
import { createTestDb, type TestDatabase } from "./testing/index.ts";
import { findVisitBefore, noteVisits } from "./visit.repo.ts";
import { write } from "./write.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDb();
  const author = { actor: "Тест", accountId: null, requestId: randomUUID(), isImported: false };
  await write(database, { ...author, knownAt: "2023-03-01T05:00:00Z" }, async (tx) => {
    for (const id of ["ACC-1", "ACC-2"]) {
      const account = { id, name: id, email: `${id}@example.invalid`, positionId: null, isTraining: false };
      await createAccount(tx, { ...account, roles: ["reader"], passwordHash: null, origin: "entered" });
    }
  });
});
afterAll(() => database.close());

describe("visits", () => {
  it("are one a day, however often they are noted", async () => {
    const visit = { accountId: "ACC-1", day: "2023-02-10" } as const;
    await Promise.all([noteVisits(database, [visit]), noteVisits(database, [visit, visit])]);
    await noteVisits(database, [{ accountId: "ACC-1", day: "2023-02-20" }]);
    expect(await database.prisma.visit.count()).toBe(2);
  });

  it.each([
    ["2023-03-01", "2023-02-20"],
    ["2023-02-20", "2023-02-10"],
    ["2023-02-10", null],
  ] as const)("before %s was %s", async (day, expected) => {
    expect(await findVisitBefore(database, { accountId: "ACC-1", day })).toBe(expected);
  });

  it("are each account's own", async () => {
    expect(await findVisitBefore(database, { accountId: "ACC-2", day: "2023-03-01" })).toBeNull();
  });
});
