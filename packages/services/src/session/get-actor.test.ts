import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAccount, insertRecords, write } from "@kedr/db";
import type { CalendarDate } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { getActor } from "./get-actor.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTrainingDb();
  const author = { actor: "Тест", accountId: null, requestId: randomUUID(), isImported: false };
  await write(database, { ...author, knownAt: "2023-03-01T05:00:00Z" }, async (tx) => {
    const record = { origin: "entered", version: 1 } as const;
    await insertRecords(tx, "Position", [
      {
        id: "POST",
        title: "Заместитель Губернатора",
        authorityId: null,
        isHead: false,
        sourceSlide: null,
        ...record,
      },
    ]);
    const curation = { positionId: "POST", basis: null, ...record };
    await insertRecords(tx, "Curation", [
      { id: "C-1", industryId: "IND-EDU", fromDate: "2023-01-01", toDate: "2023-01-31", ...curation },
      { id: "C-2", industryId: "IND-HEA", fromDate: "2023-02-01", toDate: null, ...curation },
    ]);
    await createAccount(tx, {
      id: "ACC",
      name: "Заместитель Губернатора",
      email: "deputy@example.invalid",
      positionId: "POST",
      isTraining: false,
      roles: ["deputy_governor", "council_member"],
      passwordHash: null,
      origin: "entered",
    });
  });
});
afterAll(() => database.close());

describe("getActor", () => {
  it.each<[CalendarDate, string[]]>([
    ["2022-12-31", []],
    ["2023-01-01", ["IND-EDU"]],
    ["2023-01-31", ["IND-EDU"]],
    ["2023-02-01", ["IND-HEA"]],
    ["2030-01-01", ["IND-HEA"]],
  ])("knows the industries curated on %s", async (day, curatedIndustryIds) => {
    expect(await getActor(database, "ACC", day)).toEqual({
      accountId: "ACC",
      name: "Заместитель Губернатора",
      roles: ["deputy_governor", "council_member"],
      positionId: "POST",
      curatedIndustryIds,
    });
  });

  it("gives an account without a post no industries", async () => {
    expect(await getActor(database, "TACC-READER", "2023-03-01")).toMatchObject({
      positionId: null,
      curatedIndustryIds: [],
    });
  });

  it("finds nobody under an unknown id", async () => {
    expect(await getActor(database, "none", "2023-03-01")).toBeNull();
  });

  it("lets one post act in an industry: of two that curate it at once, the one that the roll-ups show", async () => {
    const author = { actor: "Тест", accountId: null, requestId: randomUUID(), isImported: false };
    await write(database, { ...author, knownAt: "2023-03-01T05:00:00Z" }, async (tx) => {
      const record = { basis: null, origin: "entered", version: 1, toDate: null } as const;
      await insertRecords(tx, "Curation", [
        { id: "C-3", industryId: "IND-HEA", positionId: "TPOS-DG-2", fromDate: "2023-06-01", ...record },
      ]);
    });
    expect(await getActor(database, "ACC", "2023-05-31")).toMatchObject({ curatedIndustryIds: ["IND-HEA"] });
    expect(await getActor(database, "ACC", "2023-06-01")).toMatchObject({ curatedIndustryIds: [] });
    const other = await getActor(database, "TACC-DEPUTY-EDUCATION", "2023-06-01");
    expect(other?.curatedIndustryIds).toContain("IND-HEA");
  });

  it("sends three statements at most: account, roles and curations", async () => {
    const today: CalendarDate = "2023-03-01";
    expect(await database.countQueries(() => getActor(database, "TACC-READER", today))).toBe(2);
    expect(await database.countQueries(() => getActor(database, "TACC-DEPUTY-HEALTH", today))).toBe(3);
  });
});
