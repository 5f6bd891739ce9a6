import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor, Folder } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, trainingActor, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let deputy: Caller;
let office: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  deputy = await callAsTraining(database, "DEPUTY-HEALTH");
  office = await callAsTraining(database, "OFFICE");
});
afterAll(() => database.close());

const itemsOf = ({ first, rest }: Folder) => [...first, ...rest];
const find = (folder: Folder, code: Folder["first"][number]["reason"]["code"]) =>
  itemsOf(folder).find(({ reason }) => reason.code === code);

describe("folder.get", () => {
  it("is a deputy governor's own sector, as long as the comparison and the post's own folder say", async () => {
    const own = await deputy.folder.get({});
    expect(own).toMatchObject({ scope: "sector", deputy: { id: "TPOS-DG-1" } });
    expect(own.first).toHaveLength(7);
    const { sectors } = await deputy.sector.compare({});
    for (const line of sectors) {
      const folder = await office.folder.get({ positionId: line.deputy?.id ?? null });
      expect(folder.total).toBe(line.needsMeTotal);
    }
    const line = sectors.find((sector) => sector.deputy?.id === "TPOS-DG-1");
    expect(own.total).toBe(line?.needsMeTotal);
  });

  it("is all sectors for the office and the administrator", async () => {
    const folder = await office.folder.get({});
    expect(folder.scope).toBe("all");
    const queue = await office.report.queue({});
    expect(folder.counts.report_to_accept).toBe(queue.reports.filter(({ canReview }) => canReview).length);
    const administrator = await callAsTraining(database, "ADMINISTRATOR");
    expect((await administrator.folder.get({})).total).toBe(folder.total);
  });

  it("is nobody else's, who may read another's without acting on it", async () => {
    for (const key of ["LEAD-HEALTH", "SECRETARY", "MEMBER", "READER"]) {
      const caller = await callAsTraining(database, key);
      expect(await caller.folder.get({})).toMatchObject({ scope: "none", total: 0 });
    }
    const reader = await callAsTraining(database, "READER");
    const folder = await reader.folder.get({ positionId: "TPOS-DG-1" });
    expect(folder.total).toBe((await deputy.folder.get({})).total);
    expect(itemsOf(folder).flatMap(({ actions }) => actions)).toEqual([]);
  });

  it("offers nothing in another's sector, nor on a past day", async () => {
    const other = await deputy.folder.get({ positionId: "TPOS-DG-2" });
    expect(other.total).toBeGreaterThan(0);
    expect(itemsOf(other).flatMap(({ actions }) => actions)).toEqual([]);
    const past = await deputy.folder.get({ asOf: "2023-01-15" });
    expect(past.today).toBe("2023-01-15");
    expect(itemsOf(past).flatMap(({ actions }) => actions)).toEqual([]);
  });

  it("refuses an account without a role, and a post that is not there", async () => {
    const actor: Actor = { ...(await trainingActor(database, "READER")), roles: [] };
    expect(await refusalOf(callAs(database, actor).folder.get({}))).toMatchObject({ code: "forbidden" });
    expect(await refusalOf(deputy.folder.get({ positionId: "POS-404" }))).toMatchObject({
      code: "not_found",
      field: "positionId",
    });
  });
});

describe("acting on what the folder offers", () => {
  it("takes an accepted report out of the folder", async () => {
    const before = await deputy.folder.get({});
    const item = find(before, "report_submitted");
    if (item?.reason.code !== "report_submitted") throw new Error("no report in the training folder");
    expect(item.actions).toContain("accept");
    const { reportId } = item.reason;
    const queued = (await deputy.report.queue({})).reports.find(({ report }) => report.id === reportId);
    if (!queued) throw new Error("the report is not in the queue");
    await deputy.report.review({
      requestId: "5b0f6e0e-0000-4000-8000-000000000001",
      reportId,
      version: queued.report.version,
      decision: "accept",
      comment: null,
    });
    const after = await deputy.folder.get({});
    expect(after.counts.report_to_accept).toBe(before.counts.report_to_accept - 1);
    expect(itemsOf(after).map(({ key }) => key)).not.toContain(item.key);
  });

  it("puts a project in hand with a question, and back when it is withdrawn", async () => {
    const before = await deputy.folder.get({});
    const item = itemsOf(before).find(({ kind }) => kind === "ratings_differ");
    const projectId = item?.subject.project?.id;
    if (!item || projectId === undefined) throw new Error("no differing ratings in the training folder");
    const asked = await deputy.inquiry.ask({
      requestId: "5b0f6e0e-0000-4000-8000-000000000002",
      projectId,
      question: "Почему оценки расходятся?",
    });
    const during = await deputy.folder.get({});
    expect(during.total).toBe(before.total - 1);
    expect(during.inHand.map(({ key }) => key)).toContain(item.key);
    await deputy.inquiry.withdraw({
      requestId: "5b0f6e0e-0000-4000-8000-000000000003",
      inquiryId: asked.id,
      version: asked.version,
    });
    expect((await deputy.folder.get({})).total).toBe(before.total);
  });
});
