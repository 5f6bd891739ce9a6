import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AttachmentOwner, AttachmentView, MilestoneView } from "@kedr/domain";
import { addAttachment, requireMayAttach } from "@kedr/services";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import {
  callAs,
  callAsTraining,
  contextOf,
  refusalOf,
  today,
  trainingActor,
  type Caller,
} from "./caller.fixture.ts";

const projectId = "TPRJ-HEA-7";

let database: TestDatabase;
let lead: Caller;
/** A completed milestone that needs evidence and has it in words. */
let completed: MilestoneView;
let open: MilestoneView;
let valueId: string;

beforeAll(async () => {
  database = await createTrainingDb();
  lead = await callAsTraining(database, "LEAD-HEALTH");
  const { milestones } = await lead.project.get({ projectId });
  const isDone = ({ state }: MilestoneView): boolean => state === "completed";
  const proven = milestones.find((milestone) => isDone(milestone) && milestone.requiresEvidence);
  const undone = milestones.find((milestone) => milestone.state === "on_track");
  if (proven === undefined || undone === undefined) throw new Error("the project has no such milestones");
  [completed, open] = [proven, undone];
  const link = await database.prisma.projectIndicator.findFirstOrThrow({
    where: { project: { leadPositionId: "TPOS-LEAD-HEA" }, indicator: { values: { some: {} } } },
    include: { indicator: { include: { values: true } } },
  });
  valueId = link.indicator.values[0]?.id ?? "";
});
afterAll(() => database.close());

/** Attaches a file as a training account, its bytes being in the store already. */
async function attach(key: string, owner: AttachmentOwner, sha256: string): Promise<AttachmentView> {
  const context = { ...contextOf(database, null), actor: await trainingActor(database, key) };
  const file = { fileName: "Акт.pdf", contentType: "application/pdf", size: 10, sha256 };
  return addAttachment(context, { requestId: randomUUID(), owner, file });
}

const removal = ({ id, version }: AttachmentView, requestId: string = randomUUID()) => ({
  requestId,
  attachmentId: id,
  version,
});

describe("attachment.list", () => {
  it("shows the files of a milestone, also in the project, with who added them and when", async () => {
    const owner = { milestoneId: open.id };
    const added = await attach("LEAD-HEALTH", owner, "a1");
    expect(added).toMatchObject({ fileName: "Акт.pdf", addedOn: today, origin: "entered" });
    expect(await lead.attachment.list(owner)).toEqual({
      files: [added],
      canUpdate: true,
      removableIds: [added.id],
    });
    const { milestones } = await lead.project.get({ projectId });
    expect(milestones.find(({ id }) => id === open.id)?.files).toEqual([added]);
    const reader = await callAsTraining(database, "READER");
    expect(await reader.attachment.list(owner)).toEqual({
      files: [added],
      canUpdate: false,
      removableIds: [],
    });
  });

  it("shows the files of a value, also among the indicators", async () => {
    const added = await attach("LEAD-HEALTH", { indicatorValueId: valueId }, "a2");
    expect(await lead.attachment.list({ indicatorValueId: valueId })).toEqual({
      files: [added],
      canUpdate: true,
      removableIds: [added.id],
    });
    const { indicators } = await lead.indicator.list({});
    const value = indicators.flatMap(({ values }) => values).find(({ id }) => id === valueId);
    expect(value?.files).toEqual([added]);
  });

  it("was empty on an earlier day, to which nobody adds", async () => {
    const owner = { milestoneId: open.id, asOf: "2023-02-27" };
    expect(await lead.attachment.list(owner)).toEqual({ files: [], canUpdate: false, removableIds: [] });
  });

  it("takes exactly one owner that is there", async () => {
    for (const owner of [{}, { milestoneId: open.id, indicatorValueId: valueId }])
      expect(await refusalOf(lead.attachment.list(owner))).toMatchObject({ code: "invalid_input" });
    expect(await refusalOf(lead.attachment.list({ milestoneId: "none" }))).toMatchObject({
      code: "not_found",
      field: "milestoneId",
    });
    expect(await refusalOf(lead.attachment.list({ indicatorValueId: "none" }))).toMatchObject({
      code: "not_found",
      field: "indicatorValueId",
    });
  });

  it("is closed to an account without a role", async () => {
    const nobody = { ...(await trainingActor(database, "READER")), roles: [] };
    expect(await refusalOf(callAs(database, nobody).attachment.list({ milestoneId: open.id }))).toMatchObject(
      {
        code: "forbidden",
      },
    );
  });

  it("asks the database twice: which portfolio it is, and the portfolio", async () => {
    const fresh = callAs(database, await trainingActor(database, "READER"));
    const list = () => fresh.attachment.list({ milestoneId: open.id });
    expect(await database.countQueries(list)).toBe(2);
    expect(await database.countQueries(list)).toBe(1);
  });
});

describe("adding", () => {
  it.each(["LEAD-EDUCATION", "DEPUTY-HEALTH", "SECRETARY", "MEMBER", "READER"])(
    "is closed to %s, for a milestone and for a value, before and after the bytes",
    async (key) => {
      const context = { ...contextOf(database, null), actor: await trainingActor(database, key) };
      for (const owner of [{ milestoneId: open.id }, { indicatorValueId: valueId }]) {
        await expect(requireMayAttach(context, owner)).rejects.toMatchObject({ code: "forbidden" });
        await expect(attach(key, owner, `b-${key}`)).rejects.toMatchObject({ code: "forbidden" });
      }
    },
  );

  it("takes the same content once, and 20 files at most", async () => {
    const owner = { milestoneId: completed.id };
    const first = await attach("OFFICE", owner, "c1");
    for (let number = 2; number <= 20; number += 1) await attach("OFFICE", owner, `c${number}`);
    await expect(attach("OFFICE", owner, "c21")).rejects.toMatchObject({
      details: { reason: "too_many_files" },
    });
    const { canUpdate } = await lead.attachment.remove(removal(first));
    expect(canUpdate).toBe(true);
    await expect(attach("OFFICE", owner, "c7")).rejects.toMatchObject({
      details: { reason: "file_attached_already" },
    });
  });
});

describe("attachment.remove", () => {
  it("takes the file off; the history keeps it, and a retry changes nothing", async () => {
    const owner = { milestoneId: open.id };
    const added = await attach("LEAD-HEALTH", owner, "d1");
    const input = removal(added);
    const left = await lead.attachment.remove(input);
    expect(left.files.map(({ id }) => id)).not.toContain(added.id);
    expect(await lead.attachment.remove(input)).toEqual(left);
    const { changes } = await lead.project.history({ projectId, limit: 1 });
    expect(changes[0]).toMatchObject({ entity: "Attachment", operation: "delete", label: "Акт.pdf" });
  });

  it("is for the project's own lead and the office, by the version that was read", async () => {
    const added = await attach("OFFICE", { milestoneId: open.id }, "e1");
    for (const key of ["LEAD-EDUCATION", "DEPUTY-HEALTH", "SECRETARY", "MEMBER", "READER"]) {
      const caller = await callAsTraining(database, key);
      expect(await refusalOf(caller.attachment.remove(removal(added)))).toMatchObject({ code: "forbidden" });
    }
    const unread = removal({ ...added, version: 2 });
    expect(await refusalOf(lead.attachment.remove(unread))).toMatchObject({
      code: "conflict",
      current: { id: added.id, version: 1 },
    });
    expect(await refusalOf(lead.attachment.remove(removal({ ...added, id: "none" })))).toMatchObject({
      code: "not_found",
      field: "attachmentId",
    });
  });
});

describe("a milestone that asks for evidence", () => {
  it("is completed with a file alone, and keeps that file while it is completed", async () => {
    const { milestones } = await lead.project.get({ projectId });
    const asked = milestones.find(
      ({ id, requiresEvidence, state }) => requiresEvidence && state !== "completed" && id !== open.id,
    );
    if (asked === undefined) throw new Error("no open milestone asks for evidence");
    const complete = () =>
      lead.milestone.complete({
        requestId: randomUUID(),
        milestoneId: asked.id,
        version: asked.version,
        actualDate: today,
      });
    expect(await refusalOf(complete())).toMatchObject({ code: "invalid_input", field: "evidence" });
    const file = await attach("LEAD-HEALTH", { milestoneId: asked.id }, "f1");
    expect((await complete()).milestone).toMatchObject({ state: "completed", evidence: null });
    expect(await refusalOf(lead.attachment.remove(removal(file)))).toMatchObject({
      code: "not_allowed_now",
      message: expect.stringContaining("единственное подтверждение"),
    });
    const after = await (await callAsTraining(database, "READER")).project.get({ projectId });
    expect(after.milestones.find(({ id }) => id === asked.id)?.state).toBe("completed");
  });
});
