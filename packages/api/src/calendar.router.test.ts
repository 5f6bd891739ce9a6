import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, trainingActor, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let lead: Caller;
let other: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  lead = await callAsTraining(database, "LEAD-HEALTH");
  other = await callAsTraining(database, "LEAD-EDUCATION");
});
afterAll(() => database.close());

const tokenIn = (path: string): string => /^\/calendar\/([\w-]{43})\.ics$/.exec(path)?.[1] ?? "";
const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

describe("calendar links", () => {
  it("tell their secret once: nothing but its hash is stored", async () => {
    const { id, path } = await lead.calendar.create({ requestId: randomUUID() });
    const token = tokenIn(path);
    expect(token).not.toBe("");
    const row = await database.prisma.calendarSubscription.findUniqueOrThrow({ where: { id } });
    expect(row.tokenHash).toBe(hashOf(token));
    expect(JSON.stringify(await database.prisma.appliedMutation.findMany())).not.toContain(token);
    expect(await lead.calendar.list()).toMatchObject([{ id, lastReadAt: null }]);
    expect(await other.calendar.list()).toEqual([]);
  });

  it("make one link of a request sent twice, with a secret that works", async () => {
    const requestId = randomUUID();
    const first = await other.calendar.create({ requestId });
    const second = await other.calendar.create({ requestId });
    expect(await other.calendar.list()).toHaveLength(1);
    const row = await database.prisma.calendarSubscription.findUniqueOrThrow({ where: { id: requestId } });
    expect(row.tokenHash).toBe(hashOf(tokenIn(second.path)));
    expect(second.path).not.toBe(first.path);
    expect(await refusalOf(lead.calendar.create({ requestId }))).toMatchObject({ code: "conflict" });
  });

  it("are revoked by their owner alone", async () => {
    const { id } = await lead.calendar.create({ requestId: randomUUID() });
    const revoke = { requestId: randomUUID(), linkId: id };
    expect(await refusalOf(other.calendar.revoke(revoke))).toMatchObject({
      code: "not_found",
      field: "linkId",
    });
    expect((await lead.calendar.list()).map((link) => link.id)).toContain(id);
    const left = await lead.calendar.revoke(revoke);
    expect(left.map((link) => link.id)).not.toContain(id);
    expect(await lead.calendar.revoke(revoke)).toEqual(left);
  });

  it("are ten at most", async () => {
    const member = await callAsTraining(database, "MEMBER");
    for (let count = 0; count < 10; count += 1) await member.calendar.create({ requestId: randomUUID() });
    expect(await refusalOf(member.calendar.create({ requestId: randomUUID() }))).toMatchObject({
      code: "not_allowed_now",
      message: "Ссылок на календарь уже десять. Отзовите ненужную и повторите.",
    });
  });

  it("are closed without a role", async () => {
    const nobody = callAs(database, { ...(await trainingActor(database, "READER")), roles: [] });
    for (const call of [
      () => nobody.calendar.list(),
      () => nobody.calendar.create({ requestId: randomUUID() }),
      () => nobody.calendar.revoke({ requestId: randomUUID(), linkId: "none" }),
    ]) {
      expect(await refusalOf(call())).toMatchObject({ code: "forbidden" });
    }
  });
});
