import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertRecords, write } from "@kedr/db";
import type { MilestoneRecord } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { contextOf } from "../service-context.fixture.ts";
import type { ServiceContext } from "../service-context.ts";
import { commentMilestone } from "./comment-milestone.ts";
import { completeMilestone } from "./complete-milestone.ts";
import { forecastMilestone } from "./forecast-milestone.ts";
import { reopenMilestone } from "./reopen-milestone.ts";

let database: TestDatabase;
let lead: ServiceContext;
let office: ServiceContext;

beforeAll(async () => {
  database = await createTrainingDb();
  lead = await contextOf(database, "LEAD-HEALTH");
  office = await contextOf(database, "OFFICE");
});
afterAll(() => database.close());

/** A milestone of the test's own in a project of the lead, due in a month. */
async function addMilestone(fields: Partial<MilestoneRecord> = {}): Promise<MilestoneRecord> {
  const milestone: MilestoneRecord = {
    id: randomUUID(),
    projectId: "TPRJ-HEA-7",
    number: 100,
    title: "Проверочная контрольная точка",
    description: null,
    baselineDate: "2023-04-01",
    forecastDate: null,
    actualDate: null,
    weight: 1,
    isCritical: false,
    requiresEvidence: false,
    evidence: null,
    cancelledDate: null,
    cancelReason: null,
    recurrence: null,
    recursUntil: null,
    seriesId: null,
    updatedOn: "2023-02-20",
    origin: "entered",
    version: 1,
    ...fields,
  };
  const author = { actor: "Тест", accountId: null, requestId: randomUUID(), isImported: false };
  await write(database, { ...author, knownAt: "2023-03-01T04:00:00Z" }, (tx) =>
    insertRecords(tx, "Milestone", [milestone]),
  );
  return milestone;
}

const writeOn = ({ id, version }: MilestoneRecord) => ({ requestId: randomUUID(), milestoneId: id, version });

const lastChange = () => database.prisma.change.findFirstOrThrow({ orderBy: { sequence: "desc" } });

describe("two writers at once", () => {
  it("lets one through and shows the other what it wrote", async () => {
    const milestone = await addMilestone();
    const results = await Promise.allSettled([
      forecastMilestone(lead, { ...writeOn(milestone), forecastDate: "2023-05-01" }),
      forecastMilestone(office, { ...writeOn(milestone), forecastDate: "2023-06-01" }),
    ]);
    const [won] = results.filter((result) => result.status === "fulfilled");
    const [lost] = results.filter((result) => result.status === "rejected");
    const stored = won?.value.milestone;
    expect(stored?.version).toBe(2);
    expect(lost?.reason).toMatchObject({
      code: "conflict",
      details: { current: { id: milestone.id, version: 2, forecastDate: stored?.forecastDate } },
    });
  });

  it("keeps both remarks", async () => {
    const milestone = await addMilestone();
    const remark = (text: string) => ({ requestId: randomUUID(), milestoneId: milestone.id, text });
    await Promise.all([
      commentMilestone(lead, remark("Готовим акт")),
      commentMilestone(office, remark("Ждём акт")),
    ]);
    const comments = await database.prisma.milestoneComment.findMany({
      where: { milestoneId: milestone.id },
    });
    expect(comments.map(({ text }) => text).toSorted()).toEqual(["Готовим акт", "Ждём акт"]);
  });
});

describe("a change of a milestone", () => {
  it("stores what the rule allows, and the day on which somebody said something", async () => {
    const milestone = await addMilestone();
    await completeMilestone(lead, { ...writeOn(milestone), actualDate: "2023-02-27", evidence: "Акт № 4" });
    const { before, after, ...change } = await lastChange();
    expect(change).toMatchObject({ entity: "Milestone", entityId: milestone.id, operation: "update" });
    expect(before).toEqual(milestone);
    expect(after).toEqual({
      ...milestone,
      actualDate: "2023-02-27",
      evidence: "Акт № 4",
      updatedOn: "2023-03-01",
      version: 2,
    });
  });

  it("keeps the evidence when a completion is taken back", async () => {
    const milestone = await addMilestone({
      actualDate: "2023-02-27",
      evidence: "Акт № 4",
      requiresEvidence: true,
    });
    const { milestone: open } = await reopenMilestone(lead, writeOn(milestone));
    expect(open).toMatchObject({ actualDate: null, evidence: "Акт № 4", state: "on_track" });
  });

  it.each([
    [
      "without the evidence that is required",
      { requiresEvidence: true },
      { reason: "evidence_required", field: "evidence" },
    ],
    [
      "when it is cancelled",
      { cancelledDate: "2023-02-01", cancelReason: "Нет" },
      { reason: "milestone_cancelled" },
    ],
  ] as const)("refuses to complete %s", async (_case, fields, details) => {
    const milestone = await addMilestone(fields);
    const changes = await database.prisma.change.count();
    const completing = completeMilestone(lead, {
      ...writeOn(milestone),
      actualDate: "2023-03-01",
      evidence: null,
    });
    await expect(completing).rejects.toMatchObject({ details });
    expect(await database.prisma.change.count()).toBe(changes);
  });

  it("leaves no remark of a forecast that is refused", async () => {
    const milestone = await addMilestone({ actualDate: "2023-02-27" });
    const forecasting = forecastMilestone(lead, {
      ...writeOn(milestone),
      forecastDate: "2023-05-01",
      comment: "Не успеваем",
    });
    await expect(forecasting).rejects.toMatchObject({ details: { reason: "milestone_completed" } });
    expect(await database.prisma.milestoneComment.count({ where: { milestoneId: milestone.id } })).toBe(0);
  });
});
