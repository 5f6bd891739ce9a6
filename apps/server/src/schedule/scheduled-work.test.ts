import { randomUUID } from "node:crypto";
import { createPortfolioReader } from "@kedr/services";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Clock } from "../clock.ts";
import { createScheduledWork, isMorning } from "./scheduled-work.ts";

const clockAt = (now: string, isPinned = false): Clock => ({
  today: () => "2023-03-01",
  now: () => now,
  isPinned,
});

describe("isMorning", () => {
  it.each([
    ["2023-03-01T00:59:59.000Z", false, false],
    ["2023-03-01T01:00:00.000Z", false, true],
    ["2023-02-28T17:00:00.000Z", true, true],
  ])("at %s, pinned %s: %s", (now, isPinned, expected) => {
    expect(isMorning(clockAt(now, isPinned))).toBe(expected);
  });
});

describe("a round of scheduled work", () => {
  let database: TestDatabase;
  const logged: Record<string, unknown>[] = [];

  beforeAll(async () => {
    database = await createTrainingDb();
  });
  afterAll(() => database.close());

  const work = (overrides: object = {}) =>
    createScheduledWork({
      database,
      portfolios: createPortfolioReader(database),
      clock: clockAt("2023-03-01T05:00:00.000Z", true),
      newId: randomUUID,
      mailer: null,
      address: "http://127.0.0.1",
      log: (entry) => logged.push(entry),
      ...overrides,
    });
  const told = () => database.prisma.notification.count();

  it("reminds the accounts of a fresh portfolio, and tells nobody twice after a restart", async () => {
    await work()();
    const count = await told();
    expect(count).toBeGreaterThan(5);
    await work()();
    expect(await told()).toBe(count);
    expect(logged).toEqual([]);
  });

  it("looks for news only where something has changed", async () => {
    const round = work();
    await round();
    // Which work is done, and the number of the last change.
    expect(await database.countQueries(round)).toBe(2);
  });

  it("logs what fails and goes on", async () => {
    const round = work({ portfolios: { read: () => Promise.reject(new Error("no connection")) } });
    await round();
    expect(logged).toMatchObject([{ level: "error", error: "Error: no connection" }]);
  });
});
