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
const key = ({ id, version }: Versioned) => ({ requestId: randomUUID(), assignmentId: id, version });

/** Given by the deputy governor, returned once, and reported again. */
const reportedAgain = async (): Promise<AssignmentView> => {
  const given = await deputy.assignment.issue({
    requestId: randomUUID(),
    projectId: "TPRJ-HEA-7",
    assigneePositionId: "TPOS-LEAD-HEA",
    text: "Представить план восстановления сроков",
    dueDate: "2023-03-20",
  });
  const done = { execution: "reported", note: "План утверждён" } as const;
  const told = await lead.assignment.report({ ...key(given), ...done });
  const returned = await deputy.assignment.return({ ...key(told), note: "Нет сроков" });
  return lead.assignment.report({ ...key(returned), ...done });
};

const release = (assignment: Versioned) =>
  deputy.assignment.release({ ...key(assignment), outcome: "partly_fulfilled", note: "Принято частично" });
const stored = async ({ id }: Versioned) => ({
  ...(await database.prisma.assignment.findUniqueOrThrow({ where: { id } })),
  version: 0,
});

describe("assignment.takeBackRelease", () => {
  it("leaves the assignment as it was before, its history included", async () => {
    const { id: assignmentId } = await reportedAgain();
    const { assignment: before } = await deputy.assignment.get({ assignmentId });
    const record = await stored(before);
    const { toRelease } = await deputy.work.awaiting();
    const released = await release(before);
    expect(released).toMatchObject({ control: "released", canTakeBackRelease: true });
    expect(await office.assignment.get({ assignmentId: before.id })).toMatchObject({
      assignment: { canTakeBackRelease: false },
    });

    const taking = key(released);
    const answer = await deputy.assignment.takeBackRelease(taking);
    expect(answer).toEqual({ ...before, version: released.version + 1 });
    expect(await deputy.assignment.takeBackRelease(taking)).toEqual(answer);
    expect(await stored(before)).toEqual(record);
    expect((await deputy.work.awaiting()).toRelease).toBe(toRelease);
    const { changes } = await deputy.assignment.get({ assignmentId: before.id });
    expect(
      changes.slice(0, 2).map(({ fields }) => fields.find(({ field }) => field === "control")?.after),
    ).toEqual(["under_control", "released"]);
  });

  it("is too late the next day, and once it was returned", async () => {
    const released = await release(await reportedAgain());
    const tomorrow = { today: "2023-03-02", now: "2023-03-02T05:00:00.000Z" } as const;
    const late = callAs(database, await trainingActor(database, "DEPUTY-HEALTH"), tomorrow);
    expect(await refusalOf(late.assignment.takeBackRelease(key(released)))).toMatchObject({
      code: "not_allowed_now",
      message: "Отменить решение можно только в тот же день.",
    });
    const returned = await deputy.assignment.return({ ...key(released), note: "Рано" });
    expect(await refusalOf(deputy.assignment.takeBackRelease(key(returned)))).toMatchObject({
      code: "not_allowed_now",
      message: "Решения, которое можно отменить, здесь нет.",
    });
    expect(await refusalOf(deputy.assignment.takeBackRelease(key(released)))).toMatchObject({
      code: "conflict",
    });
  });

  it("is for whoever released it, and the administrator", async () => {
    const released = await release(await reportedAgain());
    for (const post of ["LEAD-HEALTH", "DEPUTY-EDUCATION", "SECRETARY", "READER"]) {
      const caller = await callAsTraining(database, post);
      expect(await refusalOf(caller.assignment.takeBackRelease(key(released)))).toMatchObject({
        code: "forbidden",
      });
    }
    expect(await refusalOf(office.assignment.takeBackRelease(key(released)))).toMatchObject({
      code: "not_allowed_now",
      message: "Отменить решение может только тот, кто его принял.",
    });
    const administrator = await callAsTraining(database, "ADMINISTRATOR");
    expect(await administrator.assignment.takeBackRelease(key(released))).toMatchObject({
      execution: "reported",
    });
    const nowhere = { id: "NOWHERE", version: 1 };
    expect(await refusalOf(administrator.assignment.takeBackRelease(key(nowhere)))).toMatchObject({
      code: "not_found",
    });
  });
});

describe("what the assignee is told", () => {
  it("is that it was returned, released, and that the release was taken back", async () => {
    const tell = () =>
      tellNews({ database, portfolios: createPortfolioReader(database), today, newId: randomUUID });
    const heardOf = async ({ id }: Versioned) => {
      const { items } = await lead.notification.list({ limit: 100 });
      return items.filter(({ entityId }) => entityId === id).map(({ kind }) => kind);
    };
    const again = await reportedAgain();
    const returned = await deputy.assignment.return({ ...key(again), note: "Нет подписи" });
    await tell();
    expect(await heardOf(again)).toEqual(["assignment_returned"]);
    const told = await lead.assignment.report({ ...key(returned), execution: "reported", note: "Подписано" });
    const released = await release(told);
    await tell();
    expect((await heardOf(again)).toSorted()).toEqual(["assignment_released", "assignment_returned"]);
    await deputy.assignment.takeBackRelease(key(released));
    await tell();
    expect((await heardOf(again)).toSorted()).toEqual(["assignment_returned", "decision_taken_back"]);
    const deputyHeard = await deputy.notification.list({ limit: 100 });
    expect(deputyHeard.items.filter(({ entityId }) => entityId === again.id).map(({ kind }) => kind)).toEqual(
      ["assignment_reported"],
    );
  });
});
