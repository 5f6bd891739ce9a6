import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let lead: Caller;
let office: Caller;

/** A steady project whose report of February is missing, and the one that is off track. */
const quiet = "TPRJ-HEA-3";
const troubled = "TPRJ-HEA-7";

beforeAll(async () => {
  database = await createTrainingDb();
  lead = await callAsTraining(database, "LEAD-HEALTH");
  office = await callAsTraining(database, "OFFICE");
});
afterAll(() => database.close());

describe("report.prepare", () => {
  it("lays out the open month, prefilled from the report before", async () => {
    const desk = await lead.report.prepare({ projectId: quiet });
    expect(desk.period).toMatchObject({ id: "PERIOD-2023-02", state: "open", dueOn: "2023-03-05" });
    expect(desk).toMatchObject({ report: null, canSubmit: true, obstacle: null });
    expect(desk.previous).toMatchObject({ periodStart: "2023-01-01", state: "accepted" });
    expect(desk.computed.rating).toBe("on_track");
    expect(desk.milestones.length).toBeGreaterThan(0);
    const open = desk.milestones.filter(({ state }) => state !== "completed");
    expect(desk.milestones.slice(0, open.length)).toEqual(open);
    expect(desk.quarters).toMatchObject([
      { period: { id: "PERIOD-2023-Q1", state: "planned" }, report: null, canTell: false },
    ]);
    expect(desk.quarters[0]?.indicators[0]).toMatchObject({ isAsked: false, told: null });
  });

  it("tells what changed since the report before, as it was known that day", async () => {
    const desk = await lead.report.prepare({ projectId: troubled });
    const since = desk.previous?.submittedOn;
    const then = await lead.project.get({ projectId: troubled, asOf: since });
    const now = await lead.project.get({ projectId: troubled });
    const completedThen = new Set(
      then.milestones.filter(({ state }) => state === "completed").map(({ id }) => id),
    );
    const completedSince = now.milestones.filter(
      ({ id, state }) => state === "completed" && !completedThen.has(id),
    );
    const told = desk.sinceLast.filter(({ code }) => code === "milestone_completed");
    expect(told.map(({ milestoneId }) => milestoneId)).toEqual(completedSince.map(({ id }) => id));
  });

  it("shows an earlier month as it was, and offers no change of the past", async () => {
    const january = { projectId: quiet, periodId: "PERIOD-2023-01" };
    expect(await lead.report.prepare(january)).toMatchObject({
      period: { state: "closed" },
      report: { periodStart: "2023-01-01" },
      canSubmit: false,
      obstacle: "period_not_open",
    });
    expect(await lead.report.prepare({ ...january, asOf: "2023-02-20" })).toMatchObject({
      today: "2023-02-20",
      canSubmit: false,
      obstacle: "as_of",
    });
  });

  it("is read by everybody, and sent by the lead and the office alone", async () => {
    expect(await office.report.prepare({ projectId: quiet })).toMatchObject({ canSubmit: true });
    const reader = await callAsTraining(database, "READER");
    expect(await reader.report.prepare({ projectId: quiet })).toMatchObject({
      canSubmit: false,
      obstacle: "not_permitted",
    });
  });

  it("knows no other projects and months", async () => {
    expect(await refusalOf(lead.report.prepare({ projectId: "none" }))).toMatchObject({
      code: "not_found",
      field: "projectId",
    });
    const quarter = { projectId: quiet, periodId: "PERIOD-2023-Q1" };
    expect(await refusalOf(lead.report.prepare(quarter))).toMatchObject({
      code: "not_found",
      field: "periodId",
      message: "Не найдено: Отчётный период.",
    });
  });
});
