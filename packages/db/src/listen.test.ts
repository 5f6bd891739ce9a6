import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createAccount } from "./account.repo.ts";
import { saveNotifications } from "./notification.repo.ts";
import { buildAuthor, createTestDb, type TestDatabase } from "./testing/index.ts";
import { type Transaction, write } from "./write.ts";

let database: TestDatabase;
let lastId = 0;
const heard: string[] = [];
let timesListening = 0;
let stop: () => Promise<void>;

const soon = { timeout: 5000, interval: 20 };

const listen = (): void => {
  stop = database.listen({
    onMessage: (message) => heard.push(message),
    onListening: () => (timesListening += 1),
  });
};

beforeAll(async () => {
  database = await createTestDb();
  listen();
  await vi.waitUntil(() => timesListening === 1, soon);
});
afterAll(async () => {
  await stop();
  await database.close();
});
beforeEach(() => {
  heard.length = 0;
});

const createStrategy = (tx: Transaction) => {
  lastId += 1;
  return tx.strategy.create({ data: { id: `S${lastId}`, name: "Стратегия", origin: "entered" } });
};

const written = (body: (tx: Transaction) => Promise<unknown>) =>
  write(database, buildAuthor(), async (tx) => {
    await body(tx);
  });

/** Announcements come in the order of commits: once the next one is here, nothing of the earlier is under way. */
const heardUntilMark = async (): Promise<string[]> => {
  await database.prisma.$executeRaw`SELECT pg_notify('kedr_live', 'mark')`;
  await vi.waitFor(() => expect(heard).toContain("mark"), soon);
  return heard.slice(0, heard.indexOf("mark"));
};

describe("a transaction", () => {
  it("is announced once, however many records it writes", async () => {
    await written(async (tx) => {
      await createStrategy(tx);
      await createStrategy(tx);
      await tx.strategy.updateMany({ data: { name: "Другая" } });
    });
    expect(await heardUntilMark()).toEqual(["change"]);
  });

  it("is announced by itself each time", async () => {
    await written(createStrategy);
    await written(createStrategy);
    expect(await heardUntilMark()).toEqual(["change", "change"]);
  });

  it("is not announced when it fails, changes nothing or only reads", async () => {
    const failing = written(async (tx) => {
      await createStrategy(tx);
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    await written((tx) => tx.$executeRaw`UPDATE "Strategy" SET name = name`);
    await database.prisma.strategy.findMany();
    expect(await heardUntilMark()).toEqual([]);
  });
});

describe("a notification", () => {
  const account = { positionId: null, isTraining: true, passwordHash: null, origin: "training" } as const;
  const reminder = {
    kind: "report_submitted",
    entity: "ReportingPeriod",
    projectId: null,
    details: { period: "2023-02-01", received: 1 },
    since: "2023-03-01",
  } as const;
  const told = (accountId: string, entityId: string) => ({
    id: `${accountId}-${entityId}`,
    accountId,
    reminder: { ...reminder, entityId },
  });

  it("is announced to whom it concerns, when it is told, read and taken away", async () => {
    await written(async (tx) => {
      for (const id of ["A", "B"]) {
        await createAccount(tx, { ...account, roles: [], id, name: id, email: `${id}@training.invalid` });
      }
    });
    await heardUntilMark();
    heard.length = 0;
    const notifications = [told("A", "1"), told("A", "2"), told("B", "1")];
    await saveNotifications(database, { day: "2023-03-01", notifications });
    expect((await heardUntilMark()).toSorted()).toEqual(["notification:A", "notification:B"]);

    heard.length = 0;
    await database.prisma.notification.updateMany({
      where: { accountId: "A" },
      data: { readAt: new Date(0) },
    });
    await database.prisma.notification.deleteMany({ where: { accountId: "B" } });
    expect(await heardUntilMark()).toEqual(["notification:A", "notification:B"]);
  });
});

describe("a listener", () => {
  it("hears nothing once it is stopped", async () => {
    await stop();
    await written(createStrategy);
    expect(heard).toEqual([]);
    listen();
    await vi.waitFor(() => expect(timesListening).toBe(2), soon);
  });

  it("tells that it listens again after its connection was cut, and hears what comes", async () => {
    const before = timesListening;
    const cut = await database.prisma.$queryRaw<unknown[]>`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'LISTEN %' AND pid <> pg_backend_pid()`;
    // The embedded database has no connection to lose.
    expect(cut).toHaveLength(database.engine === "postgres" ? 1 : 0);
    await vi.waitFor(() => expect(timesListening).toBe(before + cut.length), soon);
    await written(createStrategy);
    expect(await heardUntilMark()).toEqual(["change"]);
  });
});
