import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "@kedr/domain";
import { createTestDb, createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, trainingActor } from "./caller.fixture.ts";

describe("session.get", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTrainingDb();
  });
  afterAll(() => database.close());

  it("offers the training accounts to a caller at this machine, by role", async () => {
    const session = await callAs(database, null, { isLoopback: true }).session.get();
    expect(session).toMatchObject({
      account: null,
      dataset: "training",
      today: "2023-03-01",
      firstDay: null,
      isClockPinned: true,
      needsFirstAdministrator: false,
    });
    expect(session.trainingAccounts[0]).toEqual({
      id: "TACC-ADMINISTRATOR",
      name: "Администратор учебного портфеля",
      email: "administrator@training.invalid",
      roles: ["administrator"],
    });
    expect(new Set(session.trainingAccounts.flatMap(({ roles }) => roles)).size).toBe(7);
  });

  it("offers them to nobody else", async () => {
    const session = await callAs(database, null, { isLoopback: false }).session.get();
    expect(session.trainingAccounts).toEqual([]);
  });

  it("tells who is signed in, with the post's title", async () => {
    const actor = await trainingActor(database, "SECRETARY");
    const session = await callAs(database, actor).session.get();
    expect(session.account).toEqual({
      id: "TACC-SECRETARY",
      name: "Секретарь Совета (учебная должность)",
      roles: ["council_secretary"],
      positionId: "TPOS-SECRETARY",
      positionTitle: "Секретарь Совета (учебная должность)",
    });
  });

  it("tells whoever is signed in from which day on anything is known", async () => {
    const reader = callAs(database, await trainingActor(database, "READER"));
    const { firstDay } = await reader.session.get();
    if (firstDay === null) throw new Error("the training portfolio has a history");
    expect((await reader.project.list({ asOf: firstDay })).entered).toBeGreaterThan(0);
    expect((await reader.project.list({ asOf: addDays(firstDay, -1) })).entered).toBe(0);
  });

  it("asks for the first administrator while there is no account", async () => {
    const empty = await createTestDb();
    const session = await callAs(empty, null, { isLoopback: true }).session.get();
    expect(session).toMatchObject({
      dataset: "tomsk",
      isClockPinned: false,
      trainingAccounts: [],
      needsFirstAdministrator: true,
    });
    await empty.close();
  });
});
