import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AssignmentView } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let lead: Caller;
let other: Caller;
let deputy: Caller;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  lead = await callAsTraining(database, "LEAD-HEALTH");
  other = await callAsTraining(database, "LEAD-EDUCATION");
  deputy = await callAsTraining(database, "DEPUTY-HEALTH");
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

const key = ({ id, version }: { id: string; version: number }) => ({
  requestId: randomUUID(),
  assignmentId: id,
  version,
});
const give = (fields: object = {}) =>
  deputy.assignment.issue({
    requestId: randomUUID(),
    projectId: "TPRJ-HEA-7",
    assigneePositionId: "TPOS-LEAD-HEA",
    text: "Представить план восстановления сроков",
    dueDate: "2023-03-20",
    ...fields,
  });
const partyOf = ({ parties }: AssignmentView) => {
  const [party] = parties;
  if (party === undefined) throw new Error("no co-assignee");
  return { requestId: randomUUID(), partyId: party.id, version: party.version };
};
const shared = async () =>
  deputy.assignment.saveParties({
    ...key(await give()),
    parties: [{ positionId: "TPOS-LEAD-EDU", dueDate: "2023-03-12" }],
  });
const done = { execution: "reported", note: "Готово" } as const;

describe("co-assignees", () => {
  it("are entered by the controller, on working days, and see the assignment among their own", async () => {
    const saved = await shared();
    expect(saved.parties).toMatchObject([
      { position: { id: "TPOS-LEAD-EDU" }, dueDate: "2023-03-10", hasOwnDate: true },
    ]);
    const { rows } = await other.assignment.list({ show: "mine" });
    expect(rows.find(({ id }) => id === saved.id)).toMatchObject({
      canReport: false,
      parties: [{ canReport: true }],
    });
  });

  it.each([
    ["the lead", [{ positionId: "TPOS-LEAD-HEA", dueDate: null }]],
    ["a post twice", [1, 2].map(() => ({ positionId: "TPOS-LEAD-EDU", dueDate: null }))],
    ["a later date", [{ positionId: "TPOS-LEAD-EDU", dueDate: "2023-03-21" as const }]],
    ["a day that has passed", [{ positionId: "TPOS-LEAD-EDU", dueDate: "2023-02-28" as const }]],
  ])("are not %s", async (_, parties) => {
    const write = deputy.assignment.saveParties({ ...key(await give()), parties });
    expect(await refusalOf(write)).toMatchObject({ code: "invalid_input", field: "parties" });
  });

  it("are not entered by others, nor over what somebody else entered", async () => {
    const given = await give();
    for (const caller of [lead, other, reader]) {
      expect(await refusalOf(caller.assignment.saveParties({ ...key(given), parties: [] }))).toMatchObject({
        code: "forbidden",
      });
    }
    const parties = [{ positionId: "TPOS-LEAD-COM", dueDate: null }];
    await deputy.assignment.saveParties({ ...key(given), parties });
    expect(await refusalOf(deputy.assignment.saveParties({ ...key(given), parties: [] }))).toMatchObject({
      code: "conflict",
    });
    const nowhere = [{ positionId: "NOWHERE", dueDate: null }];
    const current = await give();
    expect(
      await refusalOf(deputy.assignment.saveParties({ ...key(current), parties: nowhere })),
    ).toMatchObject({ code: "not_found", field: "parties" });
  });

  it("report their own part, and stay once they have begun", async () => {
    const saved = await shared();
    for (const caller of [lead, deputy, reader]) {
      expect(await refusalOf(caller.assignment.reportParty({ ...partyOf(saved), ...done }))).toMatchObject({
        code: "forbidden",
      });
    }
    const mute = { ...partyOf(saved), execution: "reported" } as const;
    expect(await refusalOf(other.assignment.reportParty(mute))).toMatchObject({ field: "note" });
    const told = await other.assignment.reportParty({ ...partyOf(saved), ...done });
    expect(told).toMatchObject({ execution: "not_started", parties: [{ execution: "reported" }] });
    expect(await refusalOf(deputy.assignment.saveParties({ ...key(told), parties: [] }))).toMatchObject({
      field: "parties",
    });
    expect(await refusalOf(deputy.assignment.takeBack(key(told)))).toMatchObject({
      code: "not_allowed_now",
    });
    const { reports } = await deputy.assignment.get({ assignmentId: told.id });
    expect(reports).toMatchObject([{ kind: "completion", party: { id: "TPOS-LEAD-EDU" } }]);
    const again = await other.assignment.reportParty({ ...partyOf(told), execution: "in_progress" });
    expect(again.parties).toMatchObject([{ execution: "in_progress", reportedOn: null }]);
  });

  it("keep the whole from being reported without a word about them", async () => {
    const saved = await shared();
    expect(await refusalOf(lead.assignment.report({ ...key(saved), ...done }))).toMatchObject({
      code: "invalid_input",
      field: "partiesNote",
    });
    const told = await lead.assignment.report({
      ...key(saved),
      ...done,
      partiesNote: "Сведения соисполнителя не нужны",
    });
    expect(told.executionNote).toBe("Готово\nСведения соисполнителя не нужны");
  });

  it("go with an assignment that is taken back the same day", async () => {
    const saved = await shared();
    await deputy.assignment.takeBack(key(saved));
    expect(await database.prisma.assignmentParty.count({ where: { assignmentId: saved.id } })).toBe(0);
  });
});

describe("an advance report", () => {
  it("is told by the lead, begins the work and no more", async () => {
    const given = await give({ advanceDueDate: "2023-03-13" });
    expect(given.advanceDueDate).toBe("2023-03-13");
    const told = await lead.assignment.tellAdvance({ ...key(given), text: "Идёт по плану" });
    expect(told).toMatchObject({ execution: "in_progress", reportedOn: null, control: "under_control" });
    const { reports } = await deputy.assignment.get({ assignmentId: given.id });
    expect(reports).toMatchObject([{ kind: "advance", text: "Идёт по плану", toldOn: "2023-03-01" }]);
    for (const caller of [other, deputy, reader]) {
      expect(await refusalOf(caller.assignment.tellAdvance({ ...key(told), text: "Идёт" }))).toMatchObject({
        code: "forbidden",
      });
    }
  });

  it("is due before the assignment", async () => {
    expect(await refusalOf(give({ advanceDueDate: "2023-03-20" }))).toMatchObject({
      code: "invalid_input",
      field: "advanceDueDate",
    });
  });

  it("is too late once the work is reported", async () => {
    const reported = await lead.assignment.report({ ...key(await give()), ...done });
    expect(await refusalOf(lead.assignment.tellAdvance({ ...key(reported), text: "Идёт" }))).toMatchObject({
      code: "not_allowed_now",
    });
  });
});

describe("assignment.dueDay", () => {
  it("tells what becomes of a day off before it is set, and what is set is that", async () => {
    const asked = await deputy.assignment.dueDay({ date: "2023-06-12" });
    expect(asked).toEqual({
      asked: "2023-06-12",
      dueDate: "2023-06-09",
      outcome: "moved",
      isCalendarKnown: true,
    });
    expect((await give({ dueDate: "2023-06-12" })).dueDate).toBe(asked.dueDate);
    expect(await database.countQueries(() => reader.assignment.dueDay({ date: "2023-06-12" }))).toBe(2);
  });
});
