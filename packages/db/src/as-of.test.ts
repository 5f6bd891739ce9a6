import {
  compareSectors,
  indexPortfolio,
  listMilestones,
  overallMaturity,
  overviewOf,
  projectPage,
  type CalendarDate,
  type Portfolio,
} from "@kedr/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPortfolio } from "./portfolio.repo.ts";
import { histories, perform, type Act } from "./random-history.fixture.ts";
import { buildAuthor, createTestDb, type TestDatabase } from "./testing/index.ts";
import { tomskDate, tomskInstant } from "./tomsk-time.ts";
import { write } from "./write.ts";

const runs = 7;
const firstDay = Date.UTC(2023, 0, 1);
/** The days of the histories, counted from 1 January 2023. */
const dayNumber = (number: number): CalendarDate => tomskDate(new Date(firstDay + number * 86_400_000));

/** What the screens show of a portfolio. */
const screensOf = (portfolio: Portfolio) => {
  const index = indexPortfolio(portfolio);
  return {
    overview: overviewOf(index, overallMaturity(portfolio)),
    sectors: compareSectors(index),
    milestones: listMilestones(index, portfolio.Project),
    pages: portfolio.Project.map(({ id }) => projectPage(index, id, { canUpdate: false, canComment: false })),
  };
};

describe("a portfolio with a random history", () => {
  let database: TestDatabase;
  /** Days only go forward, from one history to the next as well. */
  let today = 0;

  beforeAll(async () => {
    database = await createTestDb();
    await write(database, buildAuthor({ knownAt: tomskInstant(dayNumber(0), "09:00:00") }), async (tx) => {
      const origin = "entered";
      await tx.strategy.create({ data: { id: "S", name: "Стратегия", origin } });
      for (const number of [1, 2]) {
        const industry = {
          id: `I${number}`,
          name: `Отрасль ${number}`,
          listedAs: "mandatory",
          number,
        } as const;
        await tx.industry.create({ data: { ...industry, strategyId: "S", origin } });
      }
    });
  });
  afterAll(() => database.close());

  /** Writers work at the same time, each doing one thing after another; whose comes first is not told by the hour. */
  const writeAtOnce = async (acts: readonly Act[], date: CalendarDate): Promise<void> => {
    await Promise.all(
      [...Map.groupBy(acts, ({ actor }) => actor)].map(async ([actor, own]) => {
        for (const act of own) {
          const author = buildAuthor({ actor, knownAt: tomskInstant(date, act.time) });
          await write(database, author, (tx) => perform(tx, act));
        }
      }),
    );
  };

  it("is shown as of any day as it was shown live on that day", async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.infiniteStream(fc.nat()), async (days, order) => {
        const kept: Portfolio[] = [];
        for (const { pause, acts } of days) {
          // On a day on which nothing happens the portfolio is that of the day before, with another today.
          for (let idle = 1; idle < pause; idle += 1) {
            today += 1;
            kept.push(await readPortfolio(database, { today: dayNumber(today) }));
          }
          today += 1;
          await writeAtOnce(acts, dayNumber(today));
          const live = await readPortfolio(database, { today: dayNumber(today) });
          const rebuilt = await readPortfolio(database, { today: live.today, asOf: live.today });
          expect(rebuilt).toEqual(live);
          kept.push(live);
        }
        const shuffled = kept
          .map((live) => ({ live, key: order.next().value }))
          .toSorted((one, other) => one.key - other.key);
        for (const { live } of shuffled) {
          const rebuilt = await readPortfolio(database, { today: dayNumber(today), asOf: live.today });
          expect(rebuilt).toEqual(live);
          expect(screensOf(rebuilt)).toEqual(screensOf(live));
        }
      }),
      { numRuns: runs },
    );
  });

  it("has records deleted, put down again, and written by several people on one day, or the above says little", async () => {
    const rows = await database.prisma.$queryRaw<{ again: number; shared: number }[]>`
      SELECT
        (SELECT count(*)::int FROM (
           SELECT 1 FROM "Change" WHERE operation = 'insert' GROUP BY entity, "entityId" HAVING count(*) > 1) r) AS again,
        (SELECT count(*)::int FROM (
           SELECT 1 FROM "Change" GROUP BY "knownAt"::date HAVING count(DISTINCT actor) > 1) d) AS shared`;
    expect(rows[0]?.again).toBeGreaterThanOrEqual(2);
    expect(rows[0]?.shared).toBeGreaterThanOrEqual(runs);
  });
});
