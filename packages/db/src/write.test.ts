import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAuthor, createTestDb, type TestDatabase } from "./testing/index.ts";
import { write } from "./write.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDb();
  await write(database, buildAuthor(), async (tx) => {
    await tx.strategy.create({ data: { id: "S", name: "Стратегия", origin: "entered" } });
  });
});
afterAll(() => database.close());

const createGoal = (id: string): Promise<void> =>
  write(database, buildAuthor(), async (tx) => {
    await tx.goal.create({ data: { id, strategyId: "S", number: 0, text: "Цель", origin: "entered" } });
  });

const changesOf = (entityId: string) =>
  database.prisma.change.findMany({ where: { entityId }, orderBy: { sequence: "asc" } });

describe("write", () => {
  it("loses none of twenty increments made at once, and logs them in the order of commit", async () => {
    await createGoal("counted");
    const increment = (): Promise<number> =>
      write(database, buildAuthor(), async (tx) => {
        const { number } = await tx.goal.findUniqueOrThrow({ where: { id: "counted" } });
        await tx.goal.update({ where: { id: "counted" }, data: { number: number + 1 } });
        return number + 1;
      });
    const numbers = await Promise.all(Array.from({ length: 20 }, increment));

    const oneToTwenty = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(numbers.toSorted((one, other) => one - other)).toEqual(oneToTwenty);
    const [, ...changes] = await changesOf("counted");
    expect(changes.map((change) => change.after)).toMatchObject(oneToTwenty.map((number) => ({ number })));
  });

  it("lets nobody write between a change and its commit", async () => {
    let begun: () => void;
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const slow = write(database, buildAuthor(), async (tx) => {
      await tx.goal.create({
        data: { id: "slow", strategyId: "S", number: 1, text: "Цель", origin: "entered" },
      });
      begun();
      // Time enough for the other, were it not waiting.
      for (let round = 0; round < 20; round += 1) await tx.$queryRaw`SELECT 1`;
    });
    await hasBegun;
    const quick = write(database, buildAuthor(), (tx) => tx.goal.count({ where: { id: "slow" } }));
    expect(await quick).toBe(1);
    await slow;
  });

  it("undoes everything when the body fails, and the next one works", async () => {
    const reason = new Error("changed my mind");
    const failing = write(database, buildAuthor(), async (tx) => {
      await tx.goal.create({
        data: { id: "undone", strategyId: "S", number: 1, text: "Цель", origin: "entered" },
      });
      throw reason;
    });
    await expect(failing).rejects.toBe(reason);
    expect(await database.prisma.goal.findUnique({ where: { id: "undone" } })).toBeNull();
    await createGoal("undone");
    expect(await changesOf("undone")).toHaveLength(1);
  });

  it("gives what the body gives", async () => {
    expect(await write(database, buildAuthor(), () => Promise.resolve(42))).toBe(42);
  });
});
