import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AttachmentView } from "@kedr/domain";
import { addAttachment, requireMayAttach } from "@kedr/services";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, contextOf, refusalOf, today, trainingActor } from "./caller.fixture.ts";

let database: TestDatabase;
let assignmentId: string;
/** One file of the lead and one of the co-assignee. */
let ofLead: AttachmentView;
let ofParty: AttachmentView;

const attach = async (key: string, sha256: string): Promise<AttachmentView> => {
  const context = { ...contextOf(database, null), actor: await trainingActor(database, key) };
  const file = { fileName: `${key}.pdf`, contentType: "application/pdf", size: 10, sha256 };
  return addAttachment(context, { requestId: randomUUID(), owner: { assignmentId }, file });
};
const removal = ({ id, version }: AttachmentView) => ({
  requestId: randomUUID(),
  attachmentId: id,
  version,
});

beforeAll(async () => {
  database = await createTrainingDb();
  const deputy = await callAsTraining(database, "DEPUTY-HEALTH");
  const given = await deputy.assignment.issue({
    requestId: randomUUID(),
    projectId: "TPRJ-HEA-7",
    assigneePositionId: "TPOS-LEAD-HEA",
    text: "Представить план восстановления сроков",
    dueDate: "2023-03-20",
  });
  assignmentId = given.id;
  await deputy.assignment.saveParties({
    requestId: randomUUID(),
    assignmentId,
    version: given.version,
    parties: [{ positionId: "TPOS-LEAD-EDU", dueDate: null }],
  });
  ofLead = await attach("LEAD-HEALTH", "a1");
  ofParty = await attach("LEAD-EDUCATION", "a2");
});
afterAll(() => database.close());

describe("files of an assignment", () => {
  it.each([
    ["LEAD-HEALTH", true, ["LEAD-HEALTH.pdf", "LEAD-EDUCATION.pdf"]],
    ["LEAD-EDUCATION", true, ["LEAD-EDUCATION.pdf"]],
    ["OFFICE", true, ["LEAD-HEALTH.pdf", "LEAD-EDUCATION.pdf"]],
    ["ADMINISTRATOR", true, ["LEAD-HEALTH.pdf", "LEAD-EDUCATION.pdf"]],
    ["DEPUTY-HEALTH", false, []],
    ["SECRETARY", false, []],
    ["MEMBER", false, []],
    ["READER", false, []],
  ])("%s may add: %s, take off: %s, by the list and by the write", async (key, mayAdd, own) => {
    const caller = await callAsTraining(database, key);
    const list = await caller.attachment.list({ assignmentId });
    expect(list.canUpdate).toBe(mayAdd);
    const named = list.files.filter(({ id }) => list.removableIds.includes(id));
    expect(named.map(({ fileName }) => fileName).toSorted()).toEqual(own.toSorted());
    const context = { ...contextOf(database, null), actor: await trainingActor(database, key) };
    const answer = await requireMayAttach(context, { assignmentId }).then(
      () => null,
      (error: unknown) => error,
    );
    if (mayAdd) expect(answer).toBeNull();
    else expect(answer).toMatchObject({ code: "forbidden" });
    for (const file of [ofLead, ofParty]) {
      // A version that nobody read: whoever may take the file off hears that, the others that they may not.
      const unread = removal({ ...file, version: 9 });
      expect(await refusalOf(caller.attachment.remove(unread))).toMatchObject({
        code: own.includes(file.fileName) ? "conflict" : "forbidden",
      });
    }
  });

  it("are taken off by the co-assignee that added them, which keeps the right to add", async () => {
    const caller = await callAsTraining(database, "LEAD-EDUCATION");
    const added = await attach("LEAD-EDUCATION", "a3");
    expect(await caller.attachment.remove(removal(added))).toMatchObject({
      canUpdate: true,
      removableIds: [ofParty.id],
    });
  });

  it("are nobody's to add or take off on a past day", async () => {
    const caller = await callAsTraining(database, "LEAD-HEALTH");
    const early = await refusalOf(caller.attachment.list({ assignmentId, asOf: "2023-02-27" }));
    expect(early).toMatchObject({ code: "not_found" });
    expect(await caller.attachment.list({ assignmentId, asOf: today })).toMatchObject({ canUpdate: true });
  });
});
