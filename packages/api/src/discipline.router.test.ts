import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DisciplineRow } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, trainingActor, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

const period = { from: "2023-01-01", to: "2023-12-31" } as const;
const sum = (rows: readonly DisciplineRow[]): number =>
  rows.reduce((total, { figures }) => total + figures.due, 0);

describe("discipline.get", () => {
  it("sums to the same by body and by deputy governor", async () => {
    const { total, bodies, deputies } = await reader.discipline.get(period);
    expect(total).toMatchObject({ due: 9, onTime: 4, late: 0, overdue: 1, toCome: 4, postponed: 1 });
    expect(sum(bodies)).toBe(total.due);
    expect(sum(deputies)).toBe(total.due);
  });

  it("counts what the register shows behind each figure", async () => {
    const { bodies, deputies, total } = await reader.discipline.get(period);
    const shown = async (filter: object) =>
      (await reader.assignment.list({ show: "all", dueFrom: period.from, dueTo: period.to, ...filter })).rows
        .length;
    expect(await shown({})).toBe(total.due);
    for (const { subject, figures } of bodies) {
      const body = subject?.id ?? "none";
      expect([body, await shown({ body })]).toEqual([body, figures.due]);
      expect(await shown({ body, outcome: "on_time" })).toBe(figures.onTime);
      expect(await shown({ body, outcome: "postponed" })).toBe(figures.postponed);
    }
    for (const { subject, figures } of deputies) {
      const curator = subject?.id ?? "none";
      expect([curator, await shown({ curator })]).toEqual([curator, figures.due]);
      expect(await shown({ curator, outcome: "overdue" })).toBe(figures.overdue);
    }
  });

  it("knows an earlier day as it was", async () => {
    const { total, today } = await reader.discipline.get({ ...period, asOf: "2022-12-27" });
    expect(today).toBe("2022-12-27");
    expect(total).toMatchObject({ due: 4, toCome: 4, onTimeShare: null });
  });

  it("refuses a period that ends before it begins, and a stranger", async () => {
    expect(await refusalOf(reader.discipline.get({ from: "2023-02-01", to: "2023-01-01" }))).toMatchObject({
      code: "invalid_input",
      field: "to",
    });
    const nobody = callAs(database, { ...(await trainingActor(database, "READER")), roles: [] });
    expect(await refusalOf(nobody.discipline.get(period))).toMatchObject({ code: "forbidden" });
  });

  it("sends few statements", async () => {
    const caller = await callAsTraining(database, "OFFICE");
    expect(await database.countQueries(() => caller.discipline.get(period))).toBe(2);
    expect(await database.countQueries(() => caller.discipline.get(period))).toBe(1);
  });
});
