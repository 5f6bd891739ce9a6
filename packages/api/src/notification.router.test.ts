import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPortfolioReader, runDueWork } from "@kedr/services";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, today, trainingActor, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let lead: Caller;
let other: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  await runDueWork({
    database,
    portfolios: createPortfolioReader(database),
    today,
    newId: randomUUID,
    isMorning: true,
    mailer: null,
    address: "http://127.0.0.1",
    now: "2023-03-01T05:00:00.000Z",
  });
  lead = await callAsTraining(database, "LEAD-HEALTH");
  other = await callAsTraining(database, "LEAD-EDUCATION");
});
afterAll(() => database.close());

const requestId = (): string => randomUUID();

describe("notification.list", () => {
  it("gives the actor's own, in pages that join", async () => {
    const all = await lead.notification.list({ limit: 100 });
    expect(all.items.length).toBeGreaterThan(3);
    const first = await lead.notification.list({ limit: 2 });
    const second = await lead.notification.list({ limit: 100, after: first.next ?? undefined });
    expect([...first.items, ...second.items]).toEqual(all.items);
    const theirs = await other.notification.list({ limit: 100 });
    const ids = new Set(all.items.map(({ id }) => id));
    expect(theirs.items.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  it("is empty for whoever leads, reviews and decides nothing", async () => {
    const reader = await callAsTraining(database, "READER");
    expect(await reader.notification.list({})).toEqual({ items: [], next: null });
  });

  it("is closed without a role", async () => {
    const actor = { ...(await trainingActor(database, "READER")), roles: [] };
    const nobody = callAs(database, actor);
    for (const call of [
      () => nobody.notification.list({}),
      () => nobody.notification.unread(),
      () => nobody.notification.preferences(),
      () => nobody.notification.markRead({ requestId: requestId(), ids: null }),
      () =>
        nobody.notification.savePreference({
          requestId: requestId(),
          kind: "report_due",
          isShown: true,
          isMailed: true,
        }),
    ]) {
      expect(await refusalOf(call())).toMatchObject({ code: "forbidden" });
    }
  });
});

describe("notification.markRead", () => {
  it("counts down what is unread, once, and touches nobody else's", async () => {
    const before = await other.notification.unread();
    const [first, second] = before.latest;
    const mine = await lead.notification.unread();
    const ids = [first?.id ?? "", second?.id ?? ""];
    await lead.notification.markRead({ requestId: requestId(), ids });
    expect((await other.notification.unread()).unread).toBe(before.unread);
    expect((await lead.notification.unread()).unread).toBe(mine.unread);

    const again = { requestId: requestId(), ids };
    expect((await other.notification.markRead(again)).unread).toBe(before.unread - 2);
    expect((await other.notification.markRead(again)).unread).toBe(before.unread - 2);
    expect((await other.notification.list({ isUnreadOnly: true, limit: 100 })).items).toHaveLength(
      before.unread - 2,
    );
  });

  it("marks all", async () => {
    const after = await other.notification.markRead({ requestId: requestId(), ids: null });
    expect(after.unread).toBe(0);
    expect(after.latest.length).toBeGreaterThan(0);
    expect(after.latest.every(({ isRead }) => isRead)).toBe(true);
  });
});

describe("notification.savePreference", () => {
  it("hides a kind from the list and the count, and brings it back", async () => {
    const kind = "milestone_overdue";
    const before = await lead.notification.unread();
    const overdue = (await lead.notification.list({ limit: 100 })).items.filter((one) => one.kind === kind);
    expect(overdue.length).toBeGreaterThan(0);
    const save = (isShown: boolean) =>
      lead.notification.savePreference({ requestId: requestId(), kind, isShown, isMailed: true });

    const { preferences, email, mail } = await save(false);
    expect(preferences.find((choice) => choice.kind === kind)).toEqual({
      kind,
      isShown: false,
      isMailed: true,
    });
    expect({ email, mail }).toEqual({ email: "lead-health@training.invalid", mail: "off" });
    expect((await lead.notification.unread()).unread).toBe(before.unread - overdue.length);
    await save(true);
    expect(await lead.notification.unread()).toEqual(before);
  });
});

describe("statements that a read sends", () => {
  it.each<[string, (caller: Caller) => Promise<unknown>, number]>([
    ["notification.unread", (caller) => caller.notification.unread(), 3],
    ["notification.list", (caller) => caller.notification.list({}), 2],
    ["notification.preferences", (caller) => caller.notification.preferences(), 2],
    ["calendar.list", (caller) => caller.calendar.list(), 1],
  ])("%s", async (_name, read, count) => {
    expect(await database.countQueries(() => read(lead))).toBe(count);
  });
});
