import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { updateRecord, write } from "@kedr/db";
import type { CalendarDate } from "@kedr/domain";
import { createTestDb, createTrainingDb, type TestDatabase } from "@kedr/testing";
import { createPortfolioReader, type PortfolioReader } from "./portfolio-reader.ts";

const today: CalendarDate = "2023-03-01";
const projectId = "TPRJ-HEA-7";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTrainingDb();
});
afterAll(() => database.close());

const rename = (
  name: string,
  { knownAt = "2023-03-01T05:00:00Z", records = database } = {},
): Promise<void> => {
  const isImported = !knownAt.startsWith(today);
  const author = { actor: "Тест", accountId: null, requestId: randomUUID(), isImported, knownAt };
  return write(records, author, (tx) => updateRecord(tx, "Project", { id: projectId, fields: { name } }));
};

describe("createPortfolioReader", () => {
  it("reads an unchanged portfolio once, however many ask at the same moment", async () => {
    const reader = createPortfolioReader(database);
    const queries = await database.countQueries(async () => {
      const [first, second] = await Promise.all([reader.read({ today }), reader.read({ today })]);
      expect(second).toBe(first);
      expect(await reader.read({ today })).toBe(first);
    });
    // Three looks at the log and one reading.
    expect(queries).toBe(4);
  });

  it("sees a write at once", async () => {
    const reader = createPortfolioReader(database);
    await reader.read({ today });
    await rename("Другое название");
    const index = await reader.read({ today });
    expect(index.projectById.get(projectId)?.name).toBe("Другое название");
  });

  it("keeps the past in use when something is written today", async () => {
    const reader = createPortfolioReader(database);
    const past = await reader.read({ today, asOf: "2023-02-28" });
    await rename("Название на сегодня");
    const queries = await database.countQueries(async () => {
      expect(await reader.read({ today, asOf: "2023-02-28" })).toBe(past);
      expect(await reader.read({ today: "2023-03-02", asOf: "2023-02-28" })).toBe(past);
    });
    expect(queries).toBe(2);
  });

  it("reads the past anew from the day on which imported history was known", async () => {
    const reader = createPortfolioReader(database);
    const before = await reader.read({ today, asOf: "2023-01-09" });
    const after = await reader.read({ today, asOf: "2023-01-10" });
    // Half past midnight in Tomsk, still the day before by UTC.
    await rename("Название из истории", { knownAt: "2023-01-09T17:30:00Z" });
    expect(await reader.read({ today, asOf: "2023-01-09" })).toBe(before);
    const again = await reader.read({ today, asOf: "2023-01-10" });
    expect(again).not.toBe(after);
    expect(again.projectById.get(projectId)?.name).toBe("Название из истории");
  });

  it("reads once what two ask for after a write at the same moment", async () => {
    const reader = createPortfolioReader(database);
    await reader.read({ today });
    await rename("Название для двоих");
    const queries = await database.countQueries(async () => {
      const [first, second] = await Promise.all([reader.read({ today }), reader.read({ today })]);
      expect(second).toBe(first);
      expect(first.projectById.get(projectId)?.name).toBe("Название для двоих");
    });
    expect(queries).toBe(3);
  });

  it("keeps days apart, and takes today for the live portfolio", async () => {
    const reader = createPortfolioReader(database);
    const live = await reader.read({ today });
    const past = await reader.read({ today, asOf: "2022-12-31" });
    expect(past.today).toBe("2022-12-31");
    expect(live.today).toBe(today);
    expect(await reader.read({ today, asOf: today })).toBe(live);
    expect((await reader.read({ today: "2023-03-02" })).today).toBe("2023-03-02");
  });

  it("forgets what has not been used for longest", async () => {
    const reader = createPortfolioReader(database, 2);
    const live = await reader.read({ today });
    const past = await reader.read({ today, asOf: "2022-12-31" });
    expect(await reader.read({ today })).toBe(live);
    await reader.read({ today, asOf: "2023-01-31" });
    expect(await reader.read({ today })).toBe(live);
    expect(await reader.read({ today, asOf: "2022-12-31" })).not.toBe(past);
  });

  it("does not remember a failure", async () => {
    const reader = createPortfolioReader(database);
    const noDay = "2022-13-45" as CalendarDate;
    await expect(reader.read({ today, asOf: noDay })).rejects.toThrow("Invalid time value");
    await expect(reader.read({ today, asOf: noDay })).rejects.toThrow("Invalid time value");
    await expect(reader.read({ today })).resolves.toMatchObject({ today });
  });
});

describe("a reader of a small portfolio", () => {
  let records: TestDatabase;
  beforeAll(async () => {
    records = await createTestDb();
    const author = { actor: "Тест", accountId: null, requestId: randomUUID(), isImported: true };
    await write(records, { ...author, knownAt: "2023-01-01T05:00:00Z" }, async (tx) => {
      const origin = "entered";
      await tx.strategy.create({ data: { id: "S", name: "Стратегия", origin } });
      const industry = {
        id: "I",
        strategyId: "S",
        name: "Отрасль",
        listedAs: "mandatory",
        number: 1,
      } as const;
      await tx.industry.create({ data: { ...industry, origin } });
      const project = { id: projectId, name: "Проект", kind: "mandatory", industryId: "I" } as const;
      await tx.project.create({ data: { ...project, origin } });
    });
  });
  afterAll(() => records.close());

  it("never serves a day that a write or imported history changed, in whatever order these come", async () => {
    const days: (CalendarDate | undefined)[] = ["2023-01-09", "2023-01-10", "2023-02-28", undefined];
    const moments = [
      "2023-01-09T16:59:59Z",
      "2023-01-09T17:00:00Z",
      "2023-02-28T05:00:00Z",
      "2023-03-01T06:00:00Z",
    ];
    const reader = createPortfolioReader(records, 3);
    const nameOn = async (asker: PortfolioReader, asOf: CalendarDate | undefined) =>
      (await asker.read({ today, asOf })).projectById.get(projectId)?.name;
    // Each moment comes before and after each other one, with one or two of the days asked for in between.
    for (const [step, moment] of [...moments, ...moments.toReversed()].entries()) {
      const asked = [days[step % 4], days[(step * 3 + 1) % 4]];
      await Promise.all([
        rename(`Название ${step}`, { knownAt: moment, records }),
        ...asked.map((asOf) => nameOn(reader, asOf)),
      ]);
      const fresh = createPortfolioReader(records);
      for (const asOf of asked) {
        expect([step, asOf, await nameOn(reader, asOf)]).toEqual([step, asOf, await nameOn(fresh, asOf)]);
      }
    }
  });
});
