import type { GoalRecord, RecordName } from "@kedr/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deleteRecord, insertRecords, updateRecord } from "./record-writer.ts";
import { buildAuthor, createTestDb, type TestDatabase } from "./testing/index.ts";
import { type Transaction, write } from "./write.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDb();
  await inTransaction(async (tx) => {
    await tx.strategy.create({ data: { id: "S", name: "Стратегия", origin: "entered" } });
  });
});
afterAll(() => database.close());

const inTransaction = (body: (tx: Transaction) => Promise<void>): Promise<void> =>
  write(database, buildAuthor(), body);

const goal = (id: string): GoalRecord => ({
  id,
  strategyId: "S",
  number: 1,
  text: "Цель «с кавычками», \"двойными\" и 'простыми'",
  origin: "source",
  sourceSlide: 20,
  version: 1,
});

const findGoal = (id: string) => database.prisma.goal.findUnique({ where: { id } });
const insertGoal = (id: string): Promise<void> =>
  inTransaction((tx) => insertRecords(tx, "Goal", [goal(id)]));

describe("insertRecords", () => {
  it("inserts whole records, each logged", async () => {
    await inTransaction((tx) =>
      insertRecords(tx, "Goal", [goal("G1"), { ...goal("G2"), sourceSlide: null, version: 7 }]),
    );
    expect(await findGoal("G1")).toEqual(goal("G1"));
    expect(await findGoal("G2")).toEqual({ ...goal("G2"), sourceSlide: null, version: 7 });
    expect(await database.prisma.change.count({ where: { entityId: { in: ["G1", "G2"] } } })).toBe(2);
  });

  it("inserts nothing when given nothing", async () => {
    const count = await database.prisma.goal.count();
    await inTransaction((tx) => insertRecords(tx, "Goal", []));
    expect(await database.prisma.goal.count()).toBe(count);
  });

  it("refuses a field that the table does not have, and keeps none of the records", async () => {
    const records = [goal("kept-out"), { ...goal("kept-out-2"), colour: "red" }];
    await expect(inTransaction((tx) => insertRecords(tx, "Goal", records))).rejects.toThrow(/colour/);
    expect(await findGoal("kept-out")).toBeNull();
  });

  it("refuses a record without a required field", async () => {
    const { text: _, ...rest } = goal("no-text");
    await expect(inTransaction((tx) => insertRecords(tx, "Goal", [rest as GoalRecord]))).rejects.toThrow(
      /text|null/i,
    );
  });
});

describe("updateRecord", () => {
  it("changes the named fields, raises the version and leaves the rest", async () => {
    await insertGoal("G3");
    await inTransaction((tx) =>
      updateRecord(tx, "Goal", { id: "G3", fields: { text: "Новый текст", sourceSlide: null } }),
    );
    expect(await findGoal("G3")).toEqual({
      ...goal("G3"),
      text: "Новый текст",
      sourceSlide: null,
      version: 2,
    });
  });

  it("refuses an id that is not there", async () => {
    const update = inTransaction((tx) => updateRecord(tx, "Goal", { id: "absent", fields: { number: 2 } }));
    await expect(update).rejects.toThrow("no Goal with the id absent");
  });

  it.each([
    ["colour", /colour/],
    ["version", /version/],
    ["text\" = 'x' --", /not a name/],
  ])("refuses the column %s", async (column, message) => {
    const id = `refuses ${column}`;
    await insertGoal(id);
    const fields = { [column]: 5 } as { number: number };
    await expect(inTransaction((tx) => updateRecord(tx, "Goal", { id, fields }))).rejects.toThrow(message);
    expect(await findGoal(id)).toEqual(goal(id));
  });
});

describe("deleteRecord", () => {
  it("removes the record, and the log keeps it", async () => {
    await insertGoal("G4");
    await inTransaction((tx) => deleteRecord(tx, "Goal", "G4"));
    expect(await findGoal("G4")).toBeNull();
    const last = await database.prisma.change.findFirst({
      where: { entityId: "G4" },
      orderBy: { sequence: "desc" },
    });
    expect(last).toMatchObject({ operation: "delete", before: goal("G4"), after: null });
  });

  it("refuses an id that is not there", async () => {
    await expect(inTransaction((tx) => deleteRecord(tx, "Goal", "absent"))).rejects.toThrow(
      "no Goal with the id absent",
    );
  });
});

describe("a table that holds no records", () => {
  it.each(["Account", "Change", "pg_authid", 'Goal" --'])("%s is refused", async (name) => {
    const entity = name as RecordName;
    await expect(inTransaction((tx) => insertRecords(tx, entity, [goal("X")]))).rejects.toThrow(
      "not a record",
    );
    await expect(inTransaction((tx) => updateRecord(tx, entity, { id: "X", fields: {} }))).rejects.toThrow(
      "not a record",
    );
    await expect(inTransaction((tx) => deleteRecord(tx, entity, "X"))).rejects.toThrow("not a record");
  });
});
