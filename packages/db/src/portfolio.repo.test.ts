import type { CalendarDate, MilestoneRecord, Portfolio } from "@kedr/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPortfolio, readPortfolioIn, readRevision } from "./portfolio.repo.ts";
import { recordNames } from "./record-names.ts";
import { deleteRecord, insertRecords, updateRecord } from "./record-writer.ts";
import { buildAuthor, createTestDb, createTrainingDb, type TestDatabase } from "./testing/index.ts";
import { tomskDate, tomskInstant } from "./tomsk-time.ts";
import { type Transaction, write } from "./write.ts";

const day = (text: string): CalendarDate => text as CalendarDate;
const firstDay = Date.UTC(2023, 0, 1);
/** The days of the histories, counted from 1 January 2023. */
const dayNumber = (number: number): CalendarDate => tomskDate(new Date(firstDay + number * 86_400_000));

/** A portfolio's arrays are in no particular order. */
const inOrder = (portfolio: Portfolio): Portfolio => ({
  ...portfolio,
  ...Object.fromEntries(
    recordNames.map((name) => [
      name,
      [...portfolio[name]].toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    ]),
  ),
});

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
    expect(inOrder(rebuilt)).toEqual(inOrder(live));
  });

  it("is another one as known on the first day, and empty before it", async () => {
    const live = await readPortfolio(database, { today: lastKnown });
    const first = await readPortfolio(database, { today: lastKnown, asOf: firstKnown });
    expect(inOrder({ ...first, today: lastKnown })).not.toEqual(inOrder(live));
    expect(first.Project).not.toEqual([]);

    const before = await readPortfolio(database, { today: lastKnown, asOf: day("2001-01-01") });
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
  });
});

/** One thing that somebody does to one of a few milestones. */
interface Act {
  id: string;
  wish: "save" | "delete";
  /** Hour of the Tomsk day, as HH:MM:SS. */
  time: string;
  fields: Pick<MilestoneRecord, "title" | "weight" | "isCritical" | "forecastDate">;
}

const actArbitrary: fc.Arbitrary<Act> = fc.record({
  id: fc.constantFrom("M1", "M2", "M3"),
  wish: fc.constantFrom("save", "save", "delete"),
  time: fc.constantFrom("00:00:00", "09:30:00", "23:59:59"),
  fields: fc.record({
    title: fc.constantFrom("Контрольная точка", "Ёлка", 'С "кавычками"', ""),
    weight: fc.constantFrom(1, 0.5, 2.125, 100_000.001),
    isCritical: fc.boolean(),
    forecastDate: fc.constantFrom(null, day("2023-03-01"), day("2024-02-29")),
  }),
});

describe("a portfolio with a history", () => {
  let database: TestDatabase;
  /** Days only go forward, from one history to the next as well. */
  let today = 0;

  beforeAll(async () => {
    database = await createTestDb();
    const origin = "entered" as const;
    const author = buildAuthor({ knownAt: tomskInstant(dayNumber(today), "09:00:00") });
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

  const milestone = (id: string, fields: Act["fields"]): MilestoneRecord => ({
    id,
    projectId: "P",
    number: 1,
    description: null,
    baselineDate: null,
    actualDate: null,
    requiresEvidence: false,
    evidence: null,
    cancelledDate: null,
    cancelReason: null,
    recurrence: null,
    recursUntil: null,
    seriesId: null,
    updatedOn: null,
    origin: "entered",
    version: 1,
    ...fields,
  });

  const perform = async (tx: Transaction, { id, wish, fields }: Act): Promise<void> => {
    const found = await tx.milestone.count({ where: { id } });
    if (found === 0 && wish === "save") await insertRecords(tx, "Milestone", [milestone(id, fields)]);
    if (found > 0 && wish === "save") await updateRecord(tx, "Milestone", { id, fields });
    if (found > 0 && wish === "delete") await deleteRecord(tx, "Milestone", id);
  };

  const liveAtEndOf = async (acts: readonly Act[], date: CalendarDate): Promise<Portfolio> => {
    for (const act of acts.toSorted((one, other) => (one.time < other.time ? -1 : 1))) {
      const author = buildAuthor({ knownAt: tomskInstant(date, act.time) });
      await write(database, author, (tx) => perform(tx, act));
    }
    return inOrder(await readPortfolio(database, { today: date }));
  };

  it("is rebuilt as it stood at the end of any day", async () => {
    const history = fc.array(fc.array(actArbitrary, { maxLength: 4 }), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(history, async (days) => {
        const kept: Portfolio[] = [];
        for (const acts of days) {
          today += 1;
          kept.push(await liveAtEndOf(acts, dayNumber(today)));
        }
        for (const live of kept) {
          const rebuilt = await readPortfolio(database, { today: dayNumber(today), asOf: live.today });
          expect(inOrder(rebuilt)).toEqual(live);
        }
      }),
      { numRuns: 12 },
    );
  });

  it("has a revision that every change moves, and nothing else", async () => {
    const revision = await readRevision(database);
    await write(database, buildAuthor(), (tx) => tx.$executeRaw`UPDATE "Project" SET name = name`);
    expect(await readRevision(database)).toBe(revision);
    await write(database, buildAuthor(), (tx) => tx.$executeRaw`UPDATE "Project" SET name = name || '!'`);
    expect(await readRevision(database)).not.toBe(revision);
  });

  it("shows a transaction its own writes, and nobody else until it commits", async () => {
    const date = dayNumber(today);
    const failing = write(database, buildAuthor(), async (tx) => {
      await tx.project.update({ where: { id: "P" }, data: { stage: "paused" } });
      expect((await readPortfolioIn(tx, { today: date })).Project[0]?.stage).toBe("paused");
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect((await readPortfolio(database, { today: date })).Project[0]?.stage).toBe("active");
  });
});
