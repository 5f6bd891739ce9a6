import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDb, type TestDatabase } from "@kedr/testing";
import { openDuePeriods } from "./open-due-periods.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDb();
});
afterAll(() => database.close());

const runOn = async (today: "2026-11-22" | "2026-12-01") => {
  const now = `${today}T02:00:00.000Z`;
  const made = await openDuePeriods({ database, today, now, newId: randomUUID });
  return made.map(({ id }) => id);
};

describe("openDuePeriods", () => {
  it("makes what the schedule asks for, once, in the schedule's name", async () => {
    const wanted = ["PERIOD-2026-11", "PERIOD-2026-12", "PERIOD-2026-Q4", "PERIOD-2027-Q1"];
    expect(await runOn("2026-11-22")).toEqual(wanted);
    expect(await runOn("2026-11-22")).toEqual([]);
    const stored = await database.prisma.reportingPeriod.findMany({ orderBy: { id: "asc" } });
    expect(stored.map(({ id }) => id)).toEqual(wanted);
    const changes = await database.prisma.change.findMany({ where: { entity: "ReportingPeriod" } });
    expect(new Set(changes.map(({ actor }) => actor))).toEqual(new Set(["Кедр, по расписанию"]));
  });

  it("makes each once when two run at the same time", async () => {
    const both = await Promise.all([runOn("2026-12-01"), runOn("2026-12-01")]);
    expect(both.flat()).toEqual(["PERIOD-2027-01"]);
  });
});
