import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AssignmentView } from "@kedr/domain";
import { createPortfolioReader, tellNews } from "@kedr/services";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, today, trainingActor, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let lead: Caller;
let deputy: Caller;
let office: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  lead = await callAsTraining(database, "LEAD-HEALTH");
  deputy = await callAsTraining(database, "DEPUTY-HEALTH");
  office = await callAsTraining(database, "OFFICE");
});
afterAll(() => database.close());

interface Versioned {
  id: string;
  version: number;
}
const ofAssignment = ({ id, version }: Versioned) => ({
  requestId: randomUUID(),
  assignmentId: id,
  version,
});
const ofExtension = ({ openExtension }: AssignmentView) => {
  if (openExtension === null) throw new Error("nothing is asked for");
  const { id, version } = openExtension;
  return { requestId: randomUUID(), extensionId: id, version };
};
const give = () =>
  deputy.assignment.issue({
    requestId: randomUUID(),
    projectId: "TPRJ-HEA-7",
    assigneePositionId: "TPOS-LEAD-HEA",
    text: "Представить план восстановления сроков",
    dueDate: "2023-03-20",
  });
const ask = (assignment: Versioned, by: Caller = lead) =>
  by.assignmentExtension.request({
    ...ofAssignment(assignment),
    newDate: "2023-04-14",
    reason: "Ждём поставщика",
  });

describe("a request to move the date", () => {
  it("is asked by the assignee, granted by the controller, and moves the date", async () => {
    const asked = await ask(await give());
    expect(asked).toMatchObject({
      control: "extension_requested",
      dueDate: "2023-03-20",
      canAskExtension: false,
      canReport: false,
      openExtension: { newDate: "2023-04-14", canWithdraw: true, canDecide: false },
    });
    const decision = { ...ofExtension(asked), isGranted: true };
    const granted = await deputy.assignmentExtension.decide(decision);
    expect(granted).toMatchObject({
      control: "under_control",
      dueDate: "2023-04-14",
      firstDueDate: "2023-03-20",
      timesMoved: 1,
      openExtension: null,
    });
    expect(await deputy.assignmentExtension.decide(decision)).toEqual(granted);
    const { extensions } = await lead.assignment.get({ assignmentId: granted.id });
    expect(extensions.map(({ state, fromDate, newDate }) => [state, fromDate, newDate])).toEqual([
      ["granted", "2023-03-20", "2023-04-14"],
    ]);
  });

  it("moves from a day off to the working day before it", async () => {
    const given = await give();
    const asked = await lead.assignmentExtension.request({
      ...ofAssignment(given),
      newDate: "2023-06-12",
      reason: "Ждём поставщика",
    });
    expect(asked.openExtension?.newDate).toBe("2023-06-09");
  });

  it("is refused with a word, and the date stays", async () => {
    const asked = await ask(await give());
    expect(
      await refusalOf(deputy.assignmentExtension.decide({ ...ofExtension(asked), isGranted: false })),
    ).toMatchObject({ code: "invalid_input", field: "note" });
    const refused = await deputy.assignmentExtension.decide({
      ...ofExtension(asked),
      isGranted: false,
      note: "Срок установлен Губернатором",
    });
    expect(refused).toMatchObject({ control: "under_control", dueDate: "2023-03-20", timesMoved: 0 });
  });

  it("stands alone, asks for a later date, and keeps the report waiting", async () => {
    const given = await give();
    const early = { ...ofAssignment(given), newDate: "2023-03-20", reason: "Ждём" } as const;
    expect(await refusalOf(lead.assignmentExtension.request(early))).toMatchObject({
      code: "invalid_input",
      field: "newDate",
    });
    const asked = await ask(given);
    expect(await refusalOf(ask(asked))).toMatchObject({ code: "not_allowed_now" });
    expect(
      await refusalOf(
        lead.assignment.report({ ...ofAssignment(asked), execution: "reported", note: "Готово" }),
      ),
    ).toMatchObject({ code: "not_allowed_now" });
    expect(
      await refusalOf(deputy.assignment.release({ ...ofAssignment(asked), outcome: "fulfilled" })),
    ).toMatchObject({ code: "not_allowed_now" });
    expect(await refusalOf(ask(given))).toMatchObject({ code: "conflict" });
  });

  it("is withdrawn by whoever asked, and by nobody else", async () => {
    const asked = await ask(await give());
    expect(await refusalOf(office.assignmentExtension.withdraw(ofExtension(asked)))).toMatchObject({
      code: "not_allowed_now",
    });
    expect(await refusalOf(deputy.assignmentExtension.withdraw(ofExtension(asked)))).toMatchObject({
      code: "forbidden",
    });
    const withdrawn = await lead.assignmentExtension.withdraw(ofExtension(asked));
    expect(withdrawn).toMatchObject({ control: "under_control", canAskExtension: true });
    expect(await refusalOf(lead.assignmentExtension.withdraw(ofExtension(asked)))).toMatchObject({
      code: "conflict",
    });
  });

  it("is not decided by whoever asked, but for the administrator", async () => {
    const byOffice = await ask(await give(), office);
    const decision = (asked: AssignmentView) => ({ ...ofExtension(asked), isGranted: true });
    expect(await refusalOf(office.assignmentExtension.decide(decision(byOffice)))).toMatchObject({
      code: "not_allowed_now",
    });
    const administrator = await callAsTraining(database, "ADMINISTRATOR");
    const byAdministrator = await ask(await give(), administrator);
    expect(await administrator.assignmentExtension.decide(decision(byAdministrator))).toMatchObject({
      timesMoved: 1,
    });
  });

  it("is answered by those who control, and asked by those who carry out", async () => {
    const asked = await ask(await give());
    const given = await give();
    for (const role of ["DEPUTY-EDUCATION", "SECRETARY", "MEMBER", "READER", "LEAD-EDUCATION"]) {
      const caller = await callAsTraining(database, role);
      const refusals = [
        caller.assignmentExtension.decide({ ...ofExtension(asked), isGranted: true }),
        caller.assignmentExtension.takeBack(ofExtension(asked)),
        caller.assignmentExtension.withdraw(ofExtension(asked)),
        ask(given, caller),
      ].map(refusalOf);
      expect((await Promise.all(refusals)).map(({ code }) => code)).toEqual(Array(4).fill("forbidden"));
    }
    expect(
      await refusalOf(lead.assignmentExtension.decide({ ...ofExtension(asked), isGranted: true })),
    ).toMatchObject({ code: "forbidden" });
  });

  it("waits again when its answer is taken back, and those who were told are told of that", async () => {
    const tell = () =>
      tellNews({ database, portfolios: createPortfolioReader(database), today, newId: randomUUID });
    const asked = await ask(await give());
    const granted = await deputy.assignmentExtension.decide({ ...ofExtension(asked), isGranted: true });
    await tell();
    const heard = async (caller: Caller) =>
      (await caller.notification.list({ limit: 100 })).items
        .filter(({ entityId }) => entityId === granted.id)
        .map(({ kind }) => kind);
    expect(await heard(lead)).toContain("extension_decided");
    const { extensions } = await deputy.assignment.get({ assignmentId: granted.id });
    const [answer] = extensions;
    if (answer === undefined) throw new Error("no answer");
    const taking = { requestId: randomUUID(), extensionId: answer.id, version: answer.version };
    expect(await refusalOf(office.assignmentExtension.takeBack(taking))).toMatchObject({
      code: "not_allowed_now",
    });
    const waiting = await deputy.assignmentExtension.takeBack({ ...taking, requestId: randomUUID() });
    expect(waiting).toMatchObject({
      dueDate: "2023-03-20",
      control: "extension_requested",
      openExtension: { canDecide: true },
    });
    await tell();
    expect(await heard(lead)).not.toContain("extension_decided");
    expect(await heard(deputy)).toContain("extension_requested");
  });

  it("is known as it was on an earlier day, when nothing may be done", async () => {
    const past = await office.assignment.get({ assignmentId: "TASG-COUNCIL-MONEY", asOf: "2023-02-20" });
    expect(past.assignment).toMatchObject({
      dueDate: "2023-02-28",
      timesMoved: 0,
      openExtension: { canDecide: false },
    });
    const now = await office.assignment.get({ assignmentId: "TASG-COUNCIL-MONEY" });
    expect(now.assignment).toMatchObject({
      dueDate: "2023-03-17",
      firstDueDate: "2023-02-28",
      timesMoved: 1,
    });
    const secretary = callAs(database, await trainingActor(database, "SECRETARY"));
    expect((await secretary.assignment.get({ assignmentId: "TASG-COUNCIL-MONEY" })).source).toMatchObject({
      point: "4.1",
      meeting: { id: "TMTG-2022-12" },
    });
  });
});
