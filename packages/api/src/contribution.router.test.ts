import { randomUUID } from "node:crypto";
import { changeRecord, createTrainingDb, type TestDatabase } from "@kedr/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findLink } from "./contribution.fixture.ts";
import { callAs, callAsTraining, refusalOf, trainingActor, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let office: Caller;
let lead: Caller;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  office = await callAsTraining(database, "OFFICE");
  lead = await callAsTraining(database, "LEAD-HEALTH");
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

const requestId = () => randomUUID();
const countChanges = () => database.prisma.change.count();
const linkOf = (projectId: string, indicatorId: string, caller = office) =>
  findLink(caller, { projectId, indicatorId });
const read = ({ id, version }: { id: string; version: number }) => ({ projectIndicatorId: id, version });

describe("contribution.link", () => {
  const ends = { projectId: "TPRJ-HEA-4", indicatorId: "TIND-HEA-5" };

  it("lets a lead assume that the own project moves an indicator, once", async () => {
    const input = { requestId: requestId(), ...ends, note: " Архив снимков нужен наблюдению " };
    const first = await lead.contribution.link(input);
    expect(await lead.contribution.link(input)).toEqual(first);
    expect(await linkOf(ends.projectId, ends.indicatorId, lead)).toMatchObject({
      id: first.projectIndicatorId,
      confidence: "assumed",
      note: "Архив снимков нужен наблюдению",
      origin: "entered",
      stated: null,
      abilities: { canState: true, canConfirm: false, canWithdraw: true },
    });
    const again = await refusalOf(lead.contribution.link({ requestId: requestId(), ...ends }));
    expect(again).toMatchObject({ code: "invalid_input", field: "indicatorId" });
    expect(again.message).toContain("уже связан");
  });

  it("gives the lead no say in the indicator before it is confirmed", async () => {
    const linked = async () => {
      const { indicators } = await lead.project.get({ projectId: ends.projectId });
      return indicators.find(({ id }) => id === ends.indicatorId);
    };
    expect((await linked())?.printedTarget).toBeNull();
    const { indicators } = await lead.indicator.list({});
    const valueId = indicators.find(({ id }) => id === "TIND-SOC-1")?.current?.id ?? "";
    const { id: confirmable } = await linkOf(ends.projectId, ends.indicatorId);
    const target = await database.prisma.indicatorTarget.findFirstOrThrow({
      where: { indicatorId: ends.indicatorId },
    });
    const ask = () =>
      lead.reschedule.request({
        requestId: requestId(),
        target: {
          kind: "indicator",
          projectId: ends.projectId,
          indicatorTargetId: target.id,
          version: target.version,
          newValue: 45,
        },
        reason: "Приборов закуплено меньше",
      });
    expect(await refusalOf(ask())).toMatchObject({ code: "not_found", field: "indicatorTargetId" });
    await office.contribution.link({
      requestId: requestId(),
      projectId: "TPRJ-HEA-4",
      indicatorId: "TIND-SOC-1",
    });
    expect((await lead.attachment.list({ indicatorValueId: valueId })).canUpdate).toBe(false);
    await office.contribution.confirm({
      requestId: requestId(),
      projectIndicatorId: confirmable,
      version: 1,
    });
    expect((await linked())?.printedTarget).toMatchObject({ id: target.id });
    await expect(ask()).resolves.toBeDefined();
    await office.contribution.unconfirm({
      requestId: requestId(),
      projectIndicatorId: confirmable,
      version: 2,
    });
  });

  it.each([
    [{ projectId: "none" }, "not_found"],
    [{ indicatorId: "none" }, "not_found"],
    [{ projectId: "TPRJ-SOC-1" }, "forbidden"],
  ])("refuses a lead %j", async (changed, code) => {
    const changes = await countChanges();
    const call = lead.contribution.link({ requestId: requestId(), ...ends, ...changed });
    expect((await refusalOf(call)).code).toBe(code);
    expect(await countChanges()).toBe(changes);
  });
});

describe("contribution.choices", () => {
  it("are what is not linked yet: the lead's own projects, all indicators", async () => {
    const ofIndicator = await lead.contribution.choices({ indicatorId: "TIND-HEA-2" });
    expect(ofIndicator.projects.map(({ id }) => id).toSorted()).toEqual(
      [
        "TPRJ-HEA-1",
        "TPRJ-HEA-3",
        "TPRJ-HEA-4",
        "TPRJ-HEA-5",
        "TPRJ-HEA-6",
        "TPRJ-HEA-7",
        "TPRJ-HEA-8",
      ].toSorted(),
    );
    expect(
      (await office.contribution.choices({ indicatorId: "TIND-HEA-2" })).projects.length,
    ).toBeGreaterThan(70);
    expect((await reader.contribution.choices({ indicatorId: "TIND-HEA-2" })).projects).toEqual([]);
    const { indicators } = await lead.contribution.choices({ projectId: "TPRJ-HEA-2" });
    expect(indicators.map(({ id }) => id)).not.toContain("TIND-HEA-2");
    expect(indicators.length).toBeGreaterThan(90);
  });
});

describe("contribution.confirm", () => {
  const ends = ["TPRJ-SOC-1", "TIND-SOC-1"] as const;

  it("is for the body that answers for the indicator, but not for the project's own lead", async () => {
    const link = await linkOf(...ends);
    // A post of the social department that leads none of its projects.
    const actor = {
      ...(await trainingActor(database, "READER")),
      positionId: "TPOS-LEAD-SOC",
    };
    const official = callAs(database, actor);
    const nobodys = { responsibleAuthorityId: null, responsiblePositionId: null };
    await changeRecord(database, "Indicator", { id: "TIND-SOC-1", fields: nobodys });
    const confirm = (caller: Caller) =>
      caller.contribution.confirm({ requestId: requestId(), ...read(link) });
    expect((await refusalOf(confirm(official))).code).toBe("forbidden");
    await changeRecord(database, "Indicator", {
      id: "TIND-SOC-1",
      fields: { responsibleAuthorityId: "TORG-SOC" },
    });
    const itsLead = callAs(database, { ...actor, roles: ["project_lead"] });
    expect((await refusalOf(confirm(itsLead))).code).toBe("forbidden");
    expect(
      (await official.contribution.ofIndicator({ indicatorId: "TIND-SOC-1" })).indicator.responsible?.id,
    ).toBe("TORG-SOC");
    expect((await linkOf(...ends, official)).abilities).toEqual({
      canState: false,
      canConfirm: true,
      canUnconfirm: false,
      canWithdraw: false,
    });
    await confirm(official);
    expect(await linkOf(...ends, official)).toMatchObject({
      confidence: "confirmed",
      abilities: { canConfirm: false, canUnconfirm: true },
    });
    const twice = official.contribution.confirm({ requestId: requestId(), ...read(await linkOf(...ends)) });
    expect((await refusalOf(twice)).code).toBe("not_allowed_now");
  });

  it("can be taken back, and neither is done over what was not read", async () => {
    const link = await linkOf(...ends);
    const stale = office.contribution.unconfirm({ requestId: requestId(), ...read(link), version: 1 });
    expect(await refusalOf(stale)).toMatchObject({ code: "conflict", current: { confidence: "confirmed" } });
    await office.contribution.unconfirm({ requestId: requestId(), ...read(link) });
    const after = await linkOf(...ends);
    expect(after.confidence).toBe("assumed");
    const again = office.contribution.unconfirm({ requestId: requestId(), ...read(after) });
    expect((await refusalOf(again)).message).toBe("Эта связь не подтверждена.");
  });

  it("has nothing to confirm in what the source prints", async () => {
    const call = office.contribution.confirm({
      requestId: requestId(),
      ...read(await linkOf("PRJ-URB-2", "URB-8")),
    });
    expect((await refusalOf(call)).code).toBe("not_allowed_now");
  });
});

describe("contribution.withdraw", () => {
  it("takes a link away with its years, and brings both back", async () => {
    const before = await linkOf("TPRJ-HEA-2", "TIND-HEA-2");
    await office.contribution.withdraw({ requestId: requestId(), ...read(before) });
    const without = await office.contribution.ofIndicator({ indicatorId: "TIND-HEA-2" });
    expect(without.projects.map(({ project }) => project.id)).toEqual(["TPRJ-HEA-9"]);
    expect(without.indicator.cover).toMatchObject({ kind: "short", stated: 8 });
    const input = { requestId: requestId(), projectIndicatorId: before.id };
    expect((await refusalOf(lead.contribution.restore({ ...input, requestId: requestId() }))).code).toBe(
      "forbidden",
    );
    await office.contribution.restore(input);
    await office.contribution.restore(input);
    const after = await linkOf("TPRJ-HEA-2", "TIND-HEA-2");
    expect(after).toMatchObject({
      confidence: "confirmed",
      stated: before.stated,
      version: before.version + 1,
    });
    expect(after.years.map(({ year, value }) => [year, value])).toEqual(
      before.years.map(({ year, value }) => [year, value]),
    );
    expect((await refusalOf(office.contribution.restore({ ...input, requestId: requestId() }))).code).toBe(
      "not_found",
    );
  });

  it("does not bring back a link that was made anew", async () => {
    const ends = { projectId: "TPRJ-HEA-6", indicatorId: "TIND-HEA-6" };
    const link = await linkOf(ends.projectId, ends.indicatorId);
    await office.contribution.withdraw({ requestId: requestId(), ...read(link) });
    await lead.contribution.link({ requestId: requestId(), ...ends });
    const call = office.contribution.restore({ requestId: requestId(), projectIndicatorId: link.id });
    expect(await refusalOf(call)).toMatchObject({ code: "invalid_input", field: "indicatorId" });
  });

  it("is refused for what the source prints, even to the office", async () => {
    const link = await linkOf("PRJ-URB-2", "URB-8");
    expect(link.abilities.canWithdraw).toBe(false);
    const call = office.contribution.withdraw({ requestId: requestId(), ...read(link) });
    expect(await refusalOf(call)).toMatchObject({
      code: "not_allowed_now",
      message: "Эта связь указана в источнике, снять её нельзя.",
    });
  });

  it("is a lead's for what was assumed here, not for what came with the data", async () => {
    const loaded = await linkOf("TPRJ-HEA-3", "TIND-HEA-3");
    const refused = lead.contribution.withdraw({ requestId: requestId(), ...read(loaded) });
    expect((await refusalOf(refused)).code).toBe("forbidden");
    const own = await linkOf("TPRJ-HEA-4", "TIND-HEA-5");
    await lead.contribution.withdraw({ requestId: requestId(), ...read(own) });
    await expect(linkOf("TPRJ-HEA-4", "TIND-HEA-5")).rejects.toThrow("not linked");
  });
});

describe("who may write", () => {
  it("are the office, the administrator and the lead of the project; nobody on a past day is offered to", async () => {
    const link = await linkOf("TPRJ-HEA-7", "TIND-HEA-7");
    const writes: ((caller: Caller) => Promise<unknown>)[] = [
      (caller) =>
        caller.contribution.link({
          requestId: requestId(),
          projectId: "TPRJ-HEA-7",
          indicatorId: "TIND-HEA-1",
        }),
      (caller) =>
        caller.contribution.state({
          requestId: requestId(),
          projectIndicatorId: link.id,
          years: [{ year: 2026, value: -0.5 }],
        }),
      (caller) => caller.contribution.confirm({ requestId: requestId(), ...read(link) }),
      (caller) => caller.contribution.unconfirm({ requestId: requestId(), ...read(link) }),
      (caller) => caller.contribution.withdraw({ requestId: requestId(), ...read(link) }),
    ];
    for (const key of ["LEAD-EDUCATION", "DEPUTY-HEALTH", "SECRETARY", "MEMBER", "READER"]) {
      const caller = await callAsTraining(database, key);
      for (const attempt of writes) expect((await refusalOf(attempt(caller))).code).toBe("forbidden");
    }
    const administrator = await callAsTraining(database, "ADMINISTRATOR");
    const [linking, stating, confirming] = writes;
    for (const attempt of [linking, stating, confirming]) await attempt?.(administrator);
    const past = await office.contribution.ofIndicator({ indicatorId: "TIND-HEA-7", asOf: "2022-12-31" });
    expect(past.canLink).toBe(false);
    expect(past.projects.flatMap(({ link: { abilities } }) => Object.values(abilities))).not.toContain(true);
    expect(
      (await office.contribution.ofProject({ projectId: "TPRJ-HEA-7", asOf: "2022-12-31" })).canLink,
    ).toBe(false);
    expect((await office.contribution.coverage({ asOf: "2022-12-31" })).canLink).toBe(false);
  });
});
