import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MilestoneView } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf, today, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let lead: Caller;
let office: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  lead = await callAsTraining(database, "LEAD-HEALTH");
  office = await callAsTraining(database, "OFFICE");
});
afterAll(() => database.close());

/** Open milestones of the lead, so that each test has one of its own: whoever takes one completes or changes it. */
async function takeOpen(): Promise<MilestoneView> {
  const { overdue, atRisk, soon, later } = await lead.work.get({});
  const milestone = [...overdue, ...atRisk, ...soon, ...later].find(
    ({ requiresEvidence }) => !requiresEvidence,
  );
  if (milestone === undefined) throw new Error("the lead has no open milestone");
  return milestone;
}

const complete = (milestone: MilestoneView, requestId: string = randomUUID()) => ({
  requestId,
  milestoneId: milestone.id,
  version: milestone.version,
  actualDate: today,
  evidence: "Акт от 01.03.2023",
});

const countChanges = (): Promise<number> => database.prisma.change.count();

describe("milestone.complete", () => {
  it("changes the milestone and its project's figures at once, and writes who did it into the history", async () => {
    const open = await takeOpen();
    const before = await lead.project.get({ projectId: open.projectId });
    const { milestone, project } = await lead.milestone.complete(complete(open));
    expect(milestone).toMatchObject({ state: "completed", actualDate: today, version: open.version + 1 });
    expect(project.milestones.completed).toBe(before.summary.milestones.completed + 1);
    const after = await lead.project.get({ projectId: open.projectId });
    expect(after.summary).toEqual(project);

    const { changes } = await lead.project.history({ projectId: open.projectId, limit: 1 });
    expect(changes[0]).toMatchObject({
      entity: "Milestone",
      entityId: open.id,
      operation: "update",
      label: open.title,
      isImported: false,
      knownAt: "2023-03-01T05:00:00.000Z",
    });
    expect(changes[0]?.fields).toContainEqual({ field: "actualDate", before: null, after: today });
  });

  it("is seen by whoever has read the portfolio before", async () => {
    const open = await takeOpen();
    const before = await office.overview.get({});
    await lead.milestone.complete(complete(open));
    const after = await office.overview.get({});
    expect(after.rollUp.milestones.completed).toBe(before.rollUp.milestones.completed + 1);
  });

  it("gives a retry the same answer and changes nothing more", async () => {
    const input = complete(await takeOpen());
    const first = await lead.milestone.complete(input);
    const changes = await countChanges();
    expect(await lead.milestone.complete(input)).toEqual(first);
    expect(await countChanges()).toBe(changes);
  });

  it("applies two simultaneous sendings of one request once", async () => {
    const input = complete(await takeOpen());
    const changes = await countChanges();
    const [first, second] = await Promise.all([
      lead.milestone.complete(input),
      lead.milestone.complete(input),
    ]);
    expect(first).toEqual(second);
    expect(await countChanges()).toBe(changes + 1);
  });

  it("refuses a request key that another account or another procedure has used", async () => {
    const input = complete(await takeOpen());
    await lead.milestone.complete(input);
    const changes = await countChanges();
    const { requestId, milestoneId } = input;
    const calls = [
      office.milestone.complete(input),
      lead.milestone.comment({ requestId, milestoneId, text: "Готово" }),
    ];
    for (const refusal of await Promise.all(calls.map(refusalOf))) {
      expect(refusal).toMatchObject({ code: "conflict", field: "requestId" });
    }
    expect(await countChanges()).toBe(changes);
  });

  it("shows the record as it is now to whoever read an older version", async () => {
    const open = await takeOpen();
    const { id: milestoneId, version } = open;
    await office.milestone.forecast({
      requestId: randomUUID(),
      milestoneId,
      version,
      forecastDate: "2023-06-30",
    });
    const changes = await countChanges();
    const refusal = await refusalOf(lead.milestone.complete(complete(open)));
    expect(refusal).toMatchObject({
      code: "conflict",
      field: "version",
      current: { id: milestoneId, version: version + 1, forecastDate: "2023-06-30", actualDate: null },
    });
    expect(await countChanges()).toBe(changes);
  });

  it.each([
    ["a day to come", { actualDate: "2023-03-02" }, { code: "invalid_input", field: "actualDate" }],
    [
      "a day that does not exist",
      { actualDate: "2023-02-30" },
      { code: "invalid_input", field: "actualDate" },
    ],
    ["a milestone that does not exist", { milestoneId: "none" }, { code: "not_found", field: "milestoneId" }],
  ] as const)("refuses %s and writes nothing", async (_case, change, refusal) => {
    const open = await takeOpen();
    const changes = await countChanges();
    const input = { ...complete(open), ...change };
    // Types would not let a client send such a day; a browser's console would.
    expect(await refusalOf(lead.milestone.complete(input as ReturnType<typeof complete>))).toMatchObject(
      refusal,
    );
    expect(await countChanges()).toBe(changes);
  });

  it("refuses to complete twice", async () => {
    const open = await takeOpen();
    const { milestone } = await lead.milestone.complete(complete(open));
    const refusal = await refusalOf(lead.milestone.complete(complete(milestone)));
    expect(refusal).toEqual({ code: "not_allowed_now", message: "Контрольная точка уже выполнена." });
  });
});

describe("milestone.reopen", () => {
  it("takes a completion back", async () => {
    const open = await takeOpen();
    const done = await lead.milestone.complete(complete(open));
    const { id: milestoneId, version } = done.milestone;
    const { milestone, project } = await lead.milestone.reopen({
      requestId: randomUUID(),
      milestoneId,
      version,
    });
    expect(milestone).toMatchObject({ state: open.state, actualDate: null, version: version + 1 });
    expect(project.milestones.completed).toBe(done.project.milestones.completed - 1);
  });
});

describe("milestone.forecast", () => {
  it("sets the forecast with a remark that says why, and takes it back", async () => {
    const { id: milestoneId, version, comments } = await takeOpen();
    const forecast = await lead.milestone.forecast({
      requestId: randomUUID(),
      milestoneId,
      version,
      forecastDate: "2023-07-14",
      comment: "Ждём поставку оборудования",
    });
    expect(forecast.milestone).toMatchObject({ forecastDate: "2023-07-14", version: version + 1 });
    expect(forecast.milestone.comments).toHaveLength(comments.length + 1);
    const without = await lead.milestone.forecast({
      requestId: randomUUID(),
      milestoneId,
      version: version + 1,
      forecastDate: null,
    });
    expect(without.milestone.forecastDate).toBeNull();
  });

  it("refuses a day that is past", async () => {
    const { id: milestoneId, version } = await takeOpen();
    const input = { requestId: randomUUID(), milestoneId, version, forecastDate: "2023-02-28" } as const;
    expect(await refusalOf(lead.milestone.forecast(input))).toEqual({
      code: "invalid_input",
      field: "forecastDate",
      message: "Поле «Прогнозная дата»: дата не может быть раньше сегодняшней.",
    });
  });
});

describe("milestone.comment", () => {
  it("adds a remark in the actor's name and leaves the version alone", async () => {
    const { id: milestoneId, version } = await takeOpen();
    const { milestone } = await office.milestone.comment({
      requestId: randomUUID(),
      milestoneId,
      text: "  Нужен акт  ",
    });
    expect(milestone.comments.find(({ text }) => text === "Нужен акт")).toMatchObject({
      author: "Руководитель проектного офиса (учебная должность)",
      writtenOn: today,
      origin: "entered",
    });
    expect(milestone).toMatchObject({ version, updatedOn: today });
  });
});
