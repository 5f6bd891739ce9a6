import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readProjectChanges } from "./change.repo.ts";
import { buildAuthor, createTestDb, type TestDatabase } from "./testing/index.ts";
import { write } from "./write.ts";

const origin = "entered" as const;
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDb();
  await write(database, buildAuthor({ actor: "Создавший" }), async (tx) => {
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
    for (const id of ["P", "Other"]) {
      await tx.project.create({ data: { id, name: "Проект", kind: "mandatory", industryId: "I", origin } });
      await tx.milestone.create({
        data: { id: `${id}-M`, projectId: id, number: 1, title: "Точка", origin },
      });
      await tx.fundingLine.create({
        data: { id: `${id}-F`, projectId: id, year: 2023, source: "regional", origin },
      });
      const comment = {
        milestoneId: `${id}-M`,
        text: "Замечание",
        author: "Автор",
        writtenOn: new Date("2023-03-01"),
      };
      await tx.milestoneComment.create({ data: { id: `${id}-C`, ...comment, origin } });
    }
  });
  await write(database, buildAuthor({ actor: "Удаливший", knownAt: "2023-03-02T05:00:00Z" }), async (tx) => {
    await tx.milestoneComment.delete({ where: { id: "P-C" } });
    await tx.milestone.delete({ where: { id: "P-M" } });
  });
});
afterAll(() => database.close());

const steps = (changes: Awaited<ReturnType<typeof readProjectChanges>>): string[] =>
  changes.map(({ entityId, operation }) => `${operation} ${entityId}`);

const wholeHistory = ["delete P-M", "delete P-C", "insert P-C", "insert P-F", "insert P-M", "insert P"];

describe("readProjectChanges", () => {
  it("finds all that hangs on the project, deleted remarks of deleted milestones included, newest first", async () => {
    const changes = await readProjectChanges(database, { projectId: "P", limit: 100 });
    expect(steps(changes)).toEqual(wholeHistory);
    expect(changes[0]).toEqual({
      sequence: expect.any(Number),
      recordedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      knownAt: "2023-03-02T05:00:00.000Z",
      isImported: false,
      actor: "Удаливший",
      entity: "Milestone",
      entityId: "P-M",
      operation: "delete",
      before: expect.objectContaining({ id: "P-M", title: "Точка", weight: 1 }),
      after: null,
    });
  });

  it("tells of a past day what was known by its end, and nothing of what came later", async () => {
    const asked = { projectId: "P", limit: 100 };
    const before = await readProjectChanges(database, { ...asked, until: "2023-03-01" });
    expect(steps(before)).toEqual(wholeHistory.slice(2));
    expect(steps(await readProjectChanges(database, { ...asked, until: "2023-03-02" }))).toEqual(
      wholeHistory,
    );
    expect(await readProjectChanges(database, { ...asked, until: "2023-02-28" })).toEqual([]);
  });

  it("goes back page by page without a gap", async () => {
    const first = await readProjectChanges(database, { projectId: "P", limit: 4 });
    const beforeSequence = first.at(-1)?.sequence;
    const rest = await readProjectChanges(database, { projectId: "P", limit: 4, beforeSequence });
    expect([...steps(first), ...steps(rest)]).toEqual(wholeHistory);
  });

  it("finds nothing for a project that never was", async () => {
    expect(await readProjectChanges(database, { projectId: "absent", limit: 10 })).toEqual([]);
  });
});
