import type { CalendarDate } from "@kedr/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  readFirstDay,
  readLogGrowth,
  readPortfolio,
  readPortfolioIn,
  readRevision,
} from "./portfolio.repo.ts";
import { recordNames } from "./record-names.ts";
import { buildAuthor, createTestDb, createTrainingDb, type TestDatabase } from "./testing/index.ts";
import { tomskDate, tomskInstant } from "./tomsk-time.ts";
import { write } from "./write.ts";

const day = (text: string): CalendarDate => text as CalendarDate;
const firstDay: CalendarDate = "2023-01-01";

describe("the training portfolio", () => {
  let database: TestDatabase;
  let lastKnown: CalendarDate;
  let firstKnown: CalendarDate;

  beforeAll(async () => {
    database = await createTrainingDb();
    const { _max, _min } = await database.prisma.change.aggregate({
      _max: { knownAt: true },
      _min: { knownAt: true },
    });
    if (!_max.knownAt || !_min.knownAt) throw new Error("the training portfolio has no history");
    lastKnown = tomskDate(_max.knownAt);
    firstKnown = tomskDate(_min.knownAt);
  });
  afterAll(() => database.close());

  it("is the same live and as known on the last day", async () => {
    const live = await readPortfolio(database, { today: lastKnown });
    const rebuilt = await readPortfolio(database, { today: day("2030-01-01"), asOf: lastKnown });
    expect(live.Project).not.toEqual([]);
    expect(rebuilt).toEqual(live);
  });

  it("is another one as known on the first day, and empty before it", async () => {
    const live = await readPortfolio(database, { today: lastKnown });
    const first = await readPortfolio(database, { today: lastKnown, asOf: firstKnown });
    expect({ ...first, today: lastKnown }).not.toEqual(live);
    expect(first.Project).not.toEqual([]);

    const before = await readPortfolio(database, { today: lastKnown, asOf: day("2001-01-01") });
    expect(await readFirstDay(database)).toBe(firstKnown);
    expect(before).toEqual({
      today: "2001-01-01",
      ...Object.fromEntries(recordNames.map((name) => [name, []])),
    });
  });

  it("takes one statement, live, as of a day, and for its revision", async () => {
    const today = lastKnown;
    expect(await database.countQueries(() => readPortfolio(database, { today }))).toBe(1);
    expect(await database.countQueries(() => readPortfolio(database, { today, asOf: today }))).toBe(1);
    expect(await database.countQueries(() => readRevision(database))).toBe(1);
    expect(await database.countQueries(() => readLogGrowth(database, 0))).toBe(1);
  });
});

describe("a portfolio with a history", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDb();
    const origin = "entered" as const;
    const author = buildAuthor({ knownAt: tomskInstant(firstDay, "09:00:00") });
    await write(database, author, async (tx) => {
      await tx.strategy.create({ data: { id: "S", name: "Стратегия", origin } });
      const industry = {
        id: "I",
        strategyId: "S",
        name: "Отрасль",
        listedAs: "mandatory",
        number: 1,
        origin,
      } as const;
      await tx.industry.create({ data: industry });
      await tx.project.create({
        data: { id: "P", name: "Проект", kind: "mandatory", industryId: "I", origin },
      });
    });
  });
  afterAll(() => database.close());

  it("has a revision that every change moves, and nothing else", async () => {
    const revision = await readRevision(database);
    await write(database, buildAuthor(), (tx) => tx.$executeRaw`UPDATE "Project" SET name = name`);
    expect(await readRevision(database)).toBe(revision);
    await write(database, buildAuthor(), (tx) => tx.$executeRaw`UPDATE "Project" SET name = name || '!'`);
    expect(await readRevision(database)).not.toBe(revision);
  });

  it("tells what its log has gained, and from which day any of that was known", async () => {
    const rename = (knownAt: string) =>
      write(
        database,
        buildAuthor({ knownAt }),
        (tx) => tx.$executeRaw`UPDATE "Project" SET name = name || '!'`,
      );
    const { sequence } = await readLogGrowth(database, 0);
    expect(String(sequence)).toBe(await readRevision(database));
    expect(await readLogGrowth(database, sequence)).toEqual({ sequence, knownFrom: null });
    await rename(tomskInstant(day("2023-02-01"), "00:00:00"));
    expect((await readLogGrowth(database, sequence)).knownFrom).toBe("2023-02-01");
    await rename(tomskInstant(day("2022-12-31"), "23:59:59"));
    await rename(tomskInstant(day("2023-02-02"), "09:00:00"));
    const revision = Number(await readRevision(database));
    expect(await readLogGrowth(database, sequence)).toEqual({ sequence: revision, knownFrom: "2022-12-31" });
  });

  it("shows a transaction its own writes, and nobody else until it commits", async () => {
    const date = firstDay;
    const failing = write(database, buildAuthor(), async (tx) => {
      await tx.project.update({ where: { id: "P" }, data: { stage: "paused" } });
      expect((await readPortfolioIn(tx, { today: date })).Project[0]?.stage).toBe("paused");
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect((await readPortfolio(database, { today: date })).Project[0]?.stage).toBe("active");
  });
});
