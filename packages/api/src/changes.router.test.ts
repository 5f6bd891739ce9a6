import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, today, trainingActor, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

describe("changes.get", () => {
  it("begins with the last held meeting, for every role", async () => {
    const { start, until, changes } = await reader.changes.get({ since: { kind: "council" } });
    expect(start).toMatchObject({ kind: "council", meeting: { id: "TMTG-2022-12" } });
    expect(until).toBe(today);
    expect(changes).toMatchObject({ before: start.date, after: today });
    expect(changes?.total).toBeGreaterThan(100);
    const kinds = changes?.counts.map(({ kind }) => kind);
    for (const kind of [
      "milestone_completed",
      "milestone_overdue",
      "date_moved",
      "value_told",
      "funding_spent",
    ])
      expect(kinds).toContain(kind);
  });

  it("begins with the actor's own last visit before today", async () => {
    await reader.visit.note({ requestId: randomUUID() });
    await reader.visit.note({ requestId: randomUUID() });
    const { start } = await reader.changes.get({ since: { kind: "visit" } });
    expect(start).toEqual({ kind: "visit", date: "2023-02-15", meeting: null });
  });

  it("says that there is nothing to begin from", async () => {
    const stranger: Actor = { ...(await trainingActor(database, "READER")), accountId: "NEW" };
    const answer = await callAs(database, stranger).changes.get({ since: { kind: "visit" } });
    expect(answer).toMatchObject({ start: { date: null }, changes: null });
    const early = await reader.changes.get({ since: { kind: "council" }, asOf: "2022-11-01" });
    expect(early).toMatchObject({ start: { date: null, meeting: null }, changes: null });
  });

  it("ends with the day it is asked of, and tells nothing of one day alone", async () => {
    const since = { kind: "date", date: "2023-01-31" } as const;
    const past = await reader.changes.get({ since, asOf: "2023-02-10" });
    expect(past.changes).toMatchObject({ before: "2023-01-31", after: "2023-02-10" });
    const same = await reader.changes.get({ since, asOf: "2023-01-31" });
    expect(same.changes).toMatchObject({ total: 0, silent: [] });
  });

  it("keeps to a sector", async () => {
    const scope = { kind: "deputy", positionId: "TPOS-DG-1" } as const;
    const { changes } = await reader.changes.get({ since: { kind: "council" }, scope });
    const { industries } = await reader.sector.get({ positionId: "TPOS-DG-1" });
    const curated = industries.map(({ industry }) => industry.id);
    expect(changes?.industries.length).toBeGreaterThan(0);
    for (const { industry } of changes?.industries ?? []) expect(curated).toContain(industry?.id);
  });

  it("refuses a beginning after the end, a day to come, and whoever is not signed in", async () => {
    const late = { since: { kind: "date", date: "2023-02-20" }, asOf: "2023-02-10" } as const;
    expect(await refusalOf(reader.changes.get(late))).toMatchObject({
      code: "invalid_input",
      field: "since",
      message: "Начало сравнения позже дня, на который смотрят.",
    });
    const future = { since: { kind: "date", date: "2023-03-02" } } as const;
    expect(await refusalOf(reader.changes.get(future))).toMatchObject({ code: "invalid_input" });
    const nobody = callAs(database, null);
    expect(await refusalOf(nobody.changes.get({ since: { kind: "council" } }))).toMatchObject({
      code: "unauthenticated",
    });
    expect(await refusalOf(nobody.visit.note({ requestId: randomUUID() }))).toMatchObject({
      code: "unauthenticated",
    });
  });
});

describe("comparison.get", () => {
  const strategy = { scope: { kind: "strategy" } } as const;

  it("gives both sides the numbers of their screens", async () => {
    const overview = await reader.overview.get({});
    const [one, other] = overview.industries;
    if (!one || !other) throw new Error("the training portfolio has more than two industries");
    const side = ({ industry }: typeof one) =>
      ({ scope: { kind: "industry", industryId: industry.id } }) as const;
    const { left, right } = await reader.comparison.get({ left: side(one), right: side(other) });
    expect([left.rollUp, right.rollUp]).toEqual([one.rollUp, other.rollUp]);
  });

  it("compares two days, each as it was known", async () => {
    const { left, right, figures } = await reader.comparison.get({
      left: { ...strategy, asOf: "2022-12-15" },
      right: strategy,
    });
    const past = await reader.overview.get({ asOf: "2022-12-15" });
    expect([left.rollUp, right.rollUp]).toEqual([past.rollUp, (await reader.overview.get({})).rollUp]);
    expect(figures.find(({ key }) => key === "completed")).toMatchObject({ verdict: "better" });
  });

  it("compares two deputy governors, and what nobody curates", async () => {
    const { left, right } = await reader.comparison.get({
      left: { scope: { kind: "deputy", positionId: "TPOS-DG-1" } },
      right: { scope: { kind: "deputy", positionId: null } },
    });
    expect(left).toMatchObject({ subject: { id: "TPOS-DG-1" } });
    expect(right).toMatchObject({ subject: null, standing: null });
  });

  it("refuses what is not recorded, a later day, and whoever is not signed in", async () => {
    const unknown = { scope: { kind: "industry", industryId: "none" } } as const;
    expect(await refusalOf(reader.comparison.get({ left: strategy, right: unknown }))).toMatchObject({
      code: "not_found",
      field: "right",
    });
    const later = { ...strategy, asOf: "2023-02-20" } as const;
    expect(
      await refusalOf(reader.comparison.get({ left: later, right: strategy, asOf: "2023-02-10" })),
    ).toMatchObject({
      code: "invalid_input",
      field: "left",
    });
    const call = callAs(database, null).comparison.get({ left: strategy, right: strategy });
    expect(await refusalOf(call)).toMatchObject({ code: "unauthenticated" });
  });
});
