import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAuthor, createTestDb, type TestDatabase } from "./testing/index.ts";
import { type Transaction, write } from "./write.ts";

let database: TestDatabase;
let lastId = 0;

beforeAll(async () => {
  database = await createTestDb();
});
afterAll(() => database.close());

const newId = (): string => {
  lastId += 1;
  return `S${lastId}`;
};

const written = (body: (tx: Transaction) => Promise<unknown>, author = buildAuthor()) =>
  write(database, author, async (tx) => {
    await body(tx);
  });

const strategy = (id: string) => ({ id, name: "Стратегия", origin: "entered" as const });

const createStrategy = async (): Promise<string> => {
  const id = newId();
  await written((tx) => tx.strategy.create({ data: strategy(id) }));
  return id;
};

const changesOf = (entityId: string) =>
  database.prisma.change.findMany({ where: { entityId }, orderBy: { sequence: "asc" } });

const stored = {
  name: "Стратегия",
  origin: "entered",
  publishedUrl: null,
  declaredMandatoryProjects: null,
  declaredRegionalProjects: null,
  declaredMandatoryIndustries: null,
  declaredRegionalIndustries: null,
  sourceDocument: null,
  sourceSlide: null,
  version: 1,
};

describe("a change of a tracked record", () => {
  it("is kept with its author and both states, one row for each operation", async () => {
    const id = newId();
    const author = buildAuthor({ actor: 'О\'Нил "Проверка"', accountId: "account-1" });
    await written((tx) => tx.strategy.create({ data: strategy(id) }), { ...author, requestId: "insert" });
    await written(
      (tx) => tx.strategy.update({ where: { id }, data: { name: "Новая", version: { increment: 1 } } }),
      { ...author, requestId: "update" },
    );
    await written((tx) => tx.strategy.delete({ where: { id } }), { ...author, requestId: "delete" });

    const first = { id, ...stored };
    const second = { ...first, name: "Новая", version: 2 };
    const who = {
      actor: author.actor,
      accountId: "account-1",
      isImported: false,
      entity: "Strategy",
      entityId: id,
    };
    const changes = await changesOf(id);
    expect(changes).toMatchObject([
      { ...who, operation: "insert", requestId: "insert", before: null, after: first },
      { ...who, operation: "update", requestId: "update", before: first, after: second },
      { ...who, operation: "delete", requestId: "delete", before: second, after: null },
    ]);
    // The whole record, not the part of it that matched above.
    expect(changes[0]?.after).toEqual(first);
  });

  it("is kept row by row when one statement changes many", async () => {
    const ids = [newId(), newId(), newId()];
    await written((tx) => tx.strategy.createMany({ data: ids.map(strategy) }));
    await written((tx) => tx.strategy.deleteMany({ where: { id: { in: ids } } }));
    for (const id of ids) {
      expect((await changesOf(id)).map((change) => change.operation)).toEqual(["insert", "delete"]);
    }
  });

  it("is kept when a foreign key makes it", async () => {
    const [authorityId, positionId] = [newId(), newId()];
    await written(async (tx) => {
      await tx.authority.create({
        data: { id: authorityId, name: "Орган", kind: "department", origin: "entered" },
      });
      await tx.position.create({
        data: { id: positionId, title: "Должность", authorityId, origin: "entered" },
      });
    });
    await written(
      (tx) => tx.authority.delete({ where: { id: authorityId } }),
      buildAuthor({ actor: "Удаливший" }),
    );
    expect((await changesOf(positionId)).at(-1)).toMatchObject({
      operation: "update",
      actor: "Удаливший",
      before: { authorityId },
      after: { authorityId: null },
    });
  });

  it("leaves no row when nothing changes", async () => {
    const id = await createStrategy();
    await written(
      (tx) => tx.$executeRaw`UPDATE "Strategy" SET name = name, version = version WHERE id = ${id}`,
    );
    expect(await changesOf(id)).toHaveLength(1);
  });

  it("leaves no row when its transaction fails", async () => {
    const id = newId();
    const failing = written(async (tx) => {
      await tx.strategy.create({ data: strategy(id) });
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await changesOf(id)).toEqual([]);
  });

  it("is recorded by the database's clock and known by the author's", async () => {
    const clock = async (): Promise<number> => {
      const [row] = await database.prisma.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
      return row?.now.getTime() ?? Number.NaN;
    };
    const id = newId();
    const before = await clock();
    const author = buildAuthor({ knownAt: "2022-12-31T23:30:00+07:00", isImported: true });
    await written((tx) => tx.strategy.create({ data: strategy(id) }), author);
    const after = await clock();

    const [change] = await changesOf(id);
    expect(change?.knownAt.toISOString()).toBe("2022-12-31T16:30:00.000Z");
    expect(change?.isImported).toBe(true);
    expect(change?.recordedAt.getTime()).toBeGreaterThanOrEqual(before);
    expect(change?.recordedAt.getTime()).toBeLessThanOrEqual(after);
  });
});

describe("a write without an author", () => {
  const refused = async (work: PromiseLike<unknown>): Promise<void> => {
    await expect(Promise.resolve(work)).rejects.toThrow(/must name its actor/);
  };

  it("is refused however it is made", async () => {
    const id = await createStrategy();
    const { prisma } = database;
    await refused(prisma.strategy.create({ data: strategy("unsigned") }));
    await refused(prisma.strategy.createMany({ data: [strategy("unsigned"), strategy("unsigned-2")] }));
    await refused(prisma.strategy.update({ where: { id }, data: { name: "Другая" } }));
    await refused(prisma.strategy.delete({ where: { id } }));
    await refused(prisma.$executeRaw`UPDATE "Strategy" SET name = 'Другая' WHERE id = ${id}`);
    await refused(
      prisma.$executeRaw`INSERT INTO "Strategy" (id, name, origin) VALUES ('unsigned', 'Имя', 'entered')`,
    );
    await refused(prisma.$transaction((tx) => tx.strategy.delete({ where: { id } })));
    expect(await prisma.strategy.findMany({ where: { id: { in: [id, "unsigned", "unsigned-2"] } } })).toEqual(
      [{ id, ...stored }],
    );
  });

  it("is refused when the author's name is empty", async () => {
    const id = newId();
    await refused(written((tx) => tx.strategy.create({ data: strategy(id) }), buildAuthor({ actor: "" })));
    expect(await changesOf(id)).toEqual([]);
  });

  it("does not find the author of the transaction before it", async () => {
    const id = await createStrategy();
    await refused(database.prisma.$transaction((tx) => tx.strategy.delete({ where: { id } })));
    const failing = written(() => Promise.reject(new Error("changed my mind")));
    await expect(failing).rejects.toThrow("changed my mind");
    await refused(database.prisma.$transaction((tx) => tx.strategy.delete({ where: { id } })));
  });
});

describe("the log itself", () => {
  it.each([
    [
      "INSERT",
      `INSERT INTO "Change" SELECT * FROM jsonb_populate_record((SELECT c FROM "Change" c LIMIT 1), '{"sequence": 999999}')`,
    ],
    ["UPDATE", `UPDATE "Change" SET actor = 'Другой'`],
    ["DELETE", `DELETE FROM "Change"`],
    ["TRUNCATE", `TRUNCATE "Change"`],
  ])("refuses %s by hand, even from a named author", async (_, statement) => {
    await createStrategy();
    const count = await database.prisma.change.count();
    await expect(database.prisma.$executeRawUnsafe(statement)).rejects.toThrow(
      /written by its trigger alone/,
    );
    await expect(written((tx) => tx.$executeRawUnsafe(statement))).rejects.toThrow(
      /written by its trigger alone/,
    );
    expect(await database.prisma.change.count()).toBe(count);
  });

  it("cannot be passed by emptying a tracked table", async () => {
    const id = await createStrategy();
    const emptied = written((tx) => tx.$executeRaw`TRUNCATE "Strategy" CASCADE`);
    await expect(emptied).rejects.toThrow(/may not be emptied past the change log/);
    expect(await database.prisma.strategy.findUnique({ where: { id } })).not.toBeNull();
  });
});
