import type { NotificationKind, Reminder } from "@kedr/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAccount } from "./account.repo.ts";
import {
  markNotificationsRead,
  readNotifications,
  readTellings,
  readUnmailed,
  saveNotifications,
} from "./notification.repo.ts";
import { buildAuthor, createTestDb, type TestDatabase } from "./testing/index.ts";
import { write } from "./write.ts";

let database: TestDatabase;
const day = "2023-03-01" as const;
const account = {
  positionId: null,
  isTraining: true,
  roles: [],
  passwordHash: null,
  origin: "training",
} as const;

beforeAll(async () => {
  database = await createTestDb();
  await write(database, buildAuthor(), async (tx) => {
    for (const id of ["A", "B"]) {
      await createAccount(tx, { ...account, roles: [], id, name: id, email: `${id}@training.invalid` });
    }
  });
});
afterAll(() => database.close());

const received = (count: number): Reminder => ({
  kind: "report_submitted",
  entity: "ReportingPeriod",
  entityId: "PERIOD-2023-02",
  projectId: null,
  details: { period: "2023-02-01", received: count },
  since: day,
});

const save = (accountId: string, reminder: Reminder, ids: { id: string; on?: typeof day | "2023-03-02" }) =>
  saveNotifications(database, {
    day: ids.on ?? day,
    notifications: [{ id: ids.id, accountId, reminder }],
  });

const kinds: NotificationKind[] = ["report_submitted"];
const listOf = (accountId: string, isUnreadOnly = false) =>
  readNotifications(database, { accountId, kinds, isUnreadOnly, after: null, limit: 10 });

describe("a thing", () => {
  it("is told once a day, however many tell it at the same moment", async () => {
    const told = await Promise.all(
      Array.from({ length: 10 }, (_, index) => save("A", received(1), { id: `A${index}` })),
    );
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await listOf("A")).toHaveLength(1);
  });

  it("is unread again, in its row, when there is more of it", async () => {
    await markNotificationsRead(database, { accountId: "A", ids: null });
    await save("A", received(1), { id: "same" });
    expect(await listOf("A", true)).toEqual([]);
    await save("A", received(2), { id: "more" });
    expect(await listOf("A", true)).toMatchObject([{ details: { received: 2 }, day, isRead: false }]);
    expect(await listOf("A")).toHaveLength(1);
  });

  it("is told another account and on another day besides", async () => {
    await save("B", received(2), { id: "B1" });
    await save("B", received(2), { id: "B2", on: "2023-03-02" });
    expect((await listOf("B")).map((one) => one.day)).toEqual(["2023-03-02", day]);
    expect((await readTellings(database)).get("B")).toEqual([
      { kind: "report_submitted", entityId: "PERIOD-2023-02", day: "2023-03-02" },
    ]);
  });
});

describe("what goes into a letter", () => {
  const mailed = (since: Date | null) =>
    readUnmailed(database, { accountId: "B", kinds, day: "2023-03-02", since });

  it("is the day's, and what was told since the letter before", async () => {
    expect((await mailed(null)).map(({ id }) => id)).toEqual(["B2"]);
    expect((await mailed(new Date(0))).map(({ id }) => id)).toEqual(["B2", "B1"]);
  });

  it("leaves out what was read", async () => {
    await markNotificationsRead(database, { accountId: "B", ids: ["B2"] });
    expect(await mailed(null)).toEqual([]);
  });
});
