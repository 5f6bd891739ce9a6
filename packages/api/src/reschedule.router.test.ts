import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MilestoneView } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, trainingActor, type Caller } from "./caller.fixture.ts";

const projectId = "TPRJ-HEA-4";

let database: TestDatabase;
let lead: Caller;
let deputy: Caller;
let office: Caller;
let administrator: Caller;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  lead = await callAsTraining(database, "LEAD-HEALTH");
  deputy = await callAsTraining(database, "DEPUTY-HEALTH");
  office = await callAsTraining(database, "OFFICE");
  administrator = await callAsTraining(database, "ADMINISTRATOR");
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

const countChanges = (): Promise<number> => database.prisma.change.count();

type Transaction = Parameters<Parameters<TestDatabase["prisma"]["$transaction"]>[0]>[0];

/** Changes a record past the use cases, as an import would. */
async function changeDirectly(change: (tx: Transaction) => Promise<unknown>): Promise<void> {
  await database.prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('kedr.actor', 'Тест', true), set_config('kedr.account_id', '', true),
      set_config('kedr.request_id', ${randomUUID()}, true), set_config('kedr.is_imported', 'false', true),
      set_config('kedr.known_at', '2023-03-01T05:00:00Z', true)`;
    await change(tx);
  });
}

/** The last milestone of a project of the lead that nobody has asked to move. */
async function takeUnmoved(): Promise<MilestoneView> {
  const { projects } = await lead.work.get({});
  for (const { id } of projects) {
    const { milestones } = await lead.project.get({ projectId: id });
    const free = milestones.findLast(
      ({ state, askedMove, moves }) => state === "on_track" && askedMove === null && moves === null,
    );
    if (free) return free;
  }
  throw new Error("every milestone of the lead has been asked for");
}

const request = ({ id: milestoneId, version }: MilestoneView, newDate = "2025-02-28" as const) => ({
  requestId: randomUUID(),
  target: { kind: "milestone" as const, milestoneId, version, newDate },
  reason: "Поставка оборудования задерживается",
  effect: "Итоговый срок не меняется",
});
const decision = ({ id, version }: { id: string; version: number }) => ({
  requestId: randomUUID(),
  rescheduleId: id,
  version,
  decision: "accept" as const,
});

async function milestoneNow({ id, projectId: project }: MilestoneView): Promise<MilestoneView> {
  const { milestones } = await reader.project.get({ projectId: project });
  const found = milestones.find((milestone) => milestone.id === id);
  if (!found) throw new Error(`no milestone ${id}`);
  return found;
}

describe("reschedule.request", () => {
  it("asks and moves nothing; the milestone tells what is asked for", async () => {
    const milestone = await takeUnmoved();
    const asked = await lead.reschedule.request(request(milestone));
    expect(asked).toMatchObject({
      state: "requested",
      requestedOn: "2023-03-01",
      target: { kind: "milestone", oldDate: milestone.baselineDate, newDate: "2025-02-28" },
      origin: "entered",
      version: 1,
    });
    expect(await milestoneNow(milestone)).toMatchObject({
      baselineDate: milestone.baselineDate,
      version: milestone.version,
      askedMove: { id: asked.id, newDate: "2025-02-28" },
    });
  });

  it("applies a repeated sending once", async () => {
    const input = request(await takeUnmoved());
    const first = await lead.reschedule.request(input);
    const changes = await countChanges();
    expect(await lead.reschedule.request(input)).toEqual(first);
    expect(await countChanges()).toBe(changes);
  });

  it("takes one request a target, and no move to where it stands or into the past", async () => {
    const milestone = await takeUnmoved();
    const changes = await countChanges();
    const same = request(milestone, (milestone.baselineDate ?? "") as "2025-02-28");
    expect(await refusalOf(lead.reschedule.request(same))).toMatchObject({
      code: "invalid_input",
      field: "newDate",
      message: "Поле «Новый срок»: это значение уже действует, переносить нечего.",
    });
    const past = request(milestone, "2023-02-28" as "2025-02-28");
    expect(await refusalOf(lead.reschedule.request(past))).toMatchObject({ field: "newDate" });
    expect(await countChanges()).toBe(changes);

    await lead.reschedule.request(request(milestone));
    expect(await refusalOf(office.reschedule.request(request(milestone)))).toMatchObject({
      code: "not_allowed_now",
    });
  });

  it("stops whoever has not seen the latest version", async () => {
    const milestone = await takeUnmoved();
    const refusal = await refusalOf(
      lead.reschedule.request(request({ ...milestone, version: milestone.version + 5 })),
    );
    expect(refusal).toMatchObject({ code: "conflict", current: { baselineDate: milestone.baselineDate } });
  });

  it("names the field that is wrong, and writes nothing", async () => {
    const milestone = await takeUnmoved();
    const changes = await countChanges();
    const noSuchDay = request(milestone, "2023-02-30" as "2025-02-28");
    expect(await refusalOf(lead.reschedule.request(noSuchDay))).toMatchObject({
      code: "invalid_input",
      field: "target.newDate",
      message: expect.stringContaining("Новый срок") as string,
    });
    const noReason = { ...request(milestone), reason: " " };
    expect(await refusalOf(lead.reschedule.request(noReason))).toMatchObject({ field: "reason" });
    expect(await countChanges()).toBe(changes);
  });

  it.each(["LEAD-EDUCATION", "DEPUTY-HEALTH", "SECRETARY", "MEMBER", "READER"])(
    "is not for %s",
    async (key) => {
      const milestone = await takeUnmoved();
      const caller = await callAsTraining(database, key);
      expect(await refusalOf(caller.reschedule.request(request(milestone)))).toMatchObject({
        code: "forbidden",
      });
    },
  );
});

describe("reschedule.decide", () => {
  it("moves the baseline at the moment of acceptance, and leaves the forecast alone", async () => {
    const milestone = await takeUnmoved();
    const { milestone: forecast } = await lead.milestone.forecast({
      requestId: randomUUID(),
      milestoneId: milestone.id,
      version: milestone.version,
      forecastDate: "2025-03-14",
    });
    const asked = await lead.reschedule.request(request(forecast));
    const accepted = await deputy.reschedule.decide(decision(asked));
    expect(accepted).toMatchObject({ state: "accepted", decidedOn: "2023-03-01", version: 2 });
    const moved = await milestoneNow(milestone);
    expect(moved).toMatchObject({
      baselineDate: "2025-02-28",
      forecastDate: "2025-03-14",
      version: forecast.version + 1,
      askedMove: null,
      moves: { originalDate: milestone.baselineDate, count: 1 },
    });

    const { rows, totals } = await reader.reschedule.ledger({ projects: [milestone.projectId] });
    expect(rows[0]).toMatchObject({ id: asked.id, decidedBy: accepted.decidedBy });
    expect(totals.moves).toBe(rows.length);
    const { changes } = await reader.project.history({ projectId: milestone.projectId, limit: 2 });
    expect(changes.map(({ entity, operation }) => `${entity} ${operation}`)).toEqual([
      "RescheduleRequest update",
      "Milestone update",
    ]);
  });

  it("returns with a comment, never without, and moves nothing", async () => {
    const milestone = await takeUnmoved();
    const asked = await lead.reschedule.request(request(milestone));
    const back = { ...decision(asked), decision: "return" as const };
    expect(await refusalOf(deputy.reschedule.decide(back))).toMatchObject({
      code: "invalid_input",
      field: "comment",
    });
    const returned = await deputy.reschedule.decide({
      ...back,
      requestId: randomUUID(),
      comment: "Нет обоснования",
    });
    expect(returned).toMatchObject({ state: "returned", decisionComment: "Нет обоснования" });
    expect(await milestoneNow(milestone)).toMatchObject({
      baselineDate: milestone.baselineDate,
      version: milestone.version,
    });
    expect(await refusalOf(deputy.reschedule.decide(decision(returned)))).toMatchObject({
      code: "not_allowed_now",
    });
  });

  it("is not for whoever asked, but for the administrator", async () => {
    const asked = await office.reschedule.request(request(await takeUnmoved()));
    expect(await refusalOf(office.reschedule.decide(decision(asked)))).toMatchObject({
      code: "not_allowed_now",
      message: "Запрос направили вы сами, решение по нему принимает другой.",
    });
    const officeActor = await trainingActor(database, "OFFICE");
    const renamed = callAs(database, { ...officeActor, name: "Отдел сопровождения" });
    expect(await refusalOf(renamed.reschedule.decide(decision(asked)))).toMatchObject({
      code: "not_allowed_now",
    });
    const own = await administrator.reschedule.request(request(await takeUnmoved()));
    expect(await administrator.reschedule.decide(decision(own))).toMatchObject({ state: "accepted" });
  });

  it("is for an account that only bears the asker's name", async () => {
    const asked = await lead.reschedule.request(request(await takeUnmoved()));
    const { name } = await trainingActor(database, "LEAD-HEALTH");
    const namesake = callAs(database, { ...(await trainingActor(database, "DEPUTY-HEALTH")), name });
    const { requests } = await namesake.reschedule.queue({});
    expect(requests.find(({ id }) => id === asked.id)).toMatchObject({
      requestedBy: name,
      canDecide: true,
      canWithdraw: false,
    });
    expect(await namesake.reschedule.decide(decision(asked))).toMatchObject({ decidedBy: name });
    const stored = await database.prisma.rescheduleRequest.findUnique({ where: { id: asked.id } });
    expect(stored).toMatchObject({ requestedById: "TACC-LEAD-HEALTH", decidedById: "TACC-DEPUTY-HEALTH" });
  });

  it("is a conflict when the old date no longer stands", async () => {
    const milestone = await takeUnmoved();
    const asked = await lead.reschedule.request(request(milestone));
    await changeDirectly((tx) =>
      tx.milestone.update({
        where: { id: milestone.id },
        data: { baselineDate: new Date("2025-01-31") },
      }),
    );
    const changes = await countChanges();
    expect(await refusalOf(deputy.reschedule.decide(decision(asked)))).toMatchObject({
      code: "conflict",
      current: { asked: milestone.baselineDate, now: "2025-01-31" },
    });
    expect(await countChanges()).toBe(changes);
    const back = { ...decision(asked), decision: "return" as const, comment: "Срок уже изменён" };
    expect(await deputy.reschedule.decide(back)).toMatchObject({ state: "returned" });
  });

  it("lets one of two deciders through", async () => {
    const asked = await lead.reschedule.request(request(await takeUnmoved()));
    const results = await Promise.allSettled([
      deputy.reschedule.decide(decision(asked)),
      office.reschedule.decide({ ...decision(asked), decision: "return", comment: "Нет" }),
    ]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it.each(["LEAD-HEALTH", "DEPUTY-EDUCATION", "SECRETARY", "READER"])("is not for %s", async (key) => {
    const { requests } = await deputy.reschedule.queue({});
    const [open] = requests;
    const caller = await callAsTraining(database, key);
    const call = caller.reschedule.decide(decision(open ?? { id: "", version: 1 }));
    expect(await refusalOf(call)).toMatchObject({ code: "forbidden" });
  });
});

describe("reschedule.withdraw", () => {
  it("is for whoever asked, and no other lead, deputy or office", async () => {
    const asked = await lead.reschedule.request(request(await takeUnmoved()));
    const withdrawal = () => ({ requestId: randomUUID(), rescheduleId: asked.id, version: 1 });
    for (const key of ["LEAD-EDUCATION", "DEPUTY-HEALTH"]) {
      const caller = await callAsTraining(database, key);
      expect(await refusalOf(caller.reschedule.withdraw(withdrawal()))).toMatchObject({ code: "forbidden" });
    }
    expect(await refusalOf(office.reschedule.withdraw(withdrawal()))).toMatchObject({
      code: "not_allowed_now",
    });
    const leadActor = await trainingActor(database, "LEAD-HEALTH");
    const namesake = callAs(database, { ...leadActor, accountId: "TACC-READER" });
    expect(await refusalOf(namesake.reschedule.withdraw(withdrawal()))).toMatchObject({
      code: "not_allowed_now",
    });
    const renamed = callAs(database, { ...leadActor, name: "Другое имя" });
    expect(await renamed.reschedule.withdraw(withdrawal())).toMatchObject({ state: "withdrawn" });
  });

  it("is for the office where it is not known which account asked, not for the lead", async () => {
    const asked = await lead.reschedule.request(request(await takeUnmoved()));
    await changeDirectly((tx) =>
      tx.rescheduleRequest.update({ where: { id: asked.id }, data: { requestedById: null } }),
    );
    const withdrawal = () => ({ requestId: randomUUID(), rescheduleId: asked.id, version: 1 });
    expect(await refusalOf(lead.reschedule.withdraw(withdrawal()))).toMatchObject({
      code: "not_allowed_now",
    });
    expect(await office.reschedule.withdraw(withdrawal())).toMatchObject({ state: "withdrawn" });
  });
});

describe("an indicator's target", () => {
  it("is moved like a date, for an indicator of the project only", async () => {
    const { indicators } = await lead.project.get({ projectId });
    const target = indicators[0]?.printedTarget;
    if (!target) throw new Error("no target of its own");
    const { id: indicatorTargetId, version, value } = target;
    const input = {
      requestId: randomUUID(),
      target: { kind: "indicator" as const, projectId, indicatorTargetId, version, newValue: value - 5 },
      reason: "Число организаций уточнено",
    };
    const foreign = { ...input, target: { ...input.target, projectId: "TPRJ-HEA-1" } };
    expect(await refusalOf(lead.reschedule.request(foreign))).toMatchObject({
      code: "not_found",
      field: "indicatorTargetId",
    });
    const asked = await lead.reschedule.request({ ...input, requestId: randomUUID() });
    expect(asked.target).toMatchObject({ kind: "indicator", oldValue: value, newValue: value - 5 });
    await deputy.reschedule.decide(decision(asked));
    const after = await lead.project.get({ projectId });
    expect(after.indicators[0]).toMatchObject({
      target: value - 5,
      printedTarget: { version: version + 1 },
      askedMove: null,
    });
  });
});

describe("reschedule.queue", () => {
  it("gives the deputy governor what waits in the sector, with the effect worked out", async () => {
    const { requests } = await deputy.reschedule.queue({});
    const open = requests.find(({ id }) => id === "TRSQ-TMS-TPRJ-HEA-7-03-A");
    expect(open).toMatchObject({ canDecide: true, canWithdraw: false, deputy: { id: "TPOS-DG-1" } });
    expect(open?.preview).toMatchObject({
      days: 82,
      dependants: [{ id: "TMS-TPRJ-HEA-7-04", days: 24 }],
      before: { state: "overdue" },
      after: { state: "on_track" },
    });
    const education = await (await callAsTraining(database, "DEPUTY-EDUCATION")).reschedule.queue({});
    expect(education.requests.every(({ deputy: own }) => own?.id === "TPOS-DG-2")).toBe(true);
    expect(education.requests.map(({ target }) => target.kind)).toContain("indicator");
  });

  it("lets the lead follow and withdraw, shows a reader nothing, and offers nothing in the past", async () => {
    const own = (await lead.reschedule.queue({})).requests.find(({ id }) => id.startsWith("TRSQ-"));
    expect(own).toMatchObject({ canDecide: false, canWithdraw: true });
    expect((await reader.reschedule.queue({})).requests).toEqual([]);
    const past = await deputy.reschedule.queue({ asOf: "2023-02-27" });
    expect(past.requests.map(({ canDecide }) => canDecide)).toEqual([false]);
  });
});

describe("reschedule.preview", () => {
  it("works the effect out from the rules and writes nothing", async () => {
    const changes = await countChanges();
    const effect = await reader.reschedule.preview({
      milestoneId: "TMS-TPRJ-HEA-7-03",
      newDate: "2023-07-31",
    });
    expect(effect.dependants.map(({ id }) => id)).toEqual(["TMS-TPRJ-HEA-7-04", "TMS-TPRJ-HEA-7-05"]);
    expect(effect.after.progress?.planned).toBeLessThan(effect.before.progress?.planned ?? 0);
    expect(await countChanges()).toBe(changes);
  });

  it("refuses an unknown milestone and a day that does not exist", async () => {
    const unknown = reader.reschedule.preview({ milestoneId: "none", newDate: "2023-07-31" });
    expect(await refusalOf(unknown)).toMatchObject({ code: "not_found", field: "milestoneId" });
    const noDay = { milestoneId: "TMS-TPRJ-HEA-7-03", newDate: "2023-02-30" } as const;
    expect(await refusalOf(reader.reschedule.preview(noDay))).toMatchObject({ field: "newDate" });
  });
});

describe("reschedule.ledger", () => {
  it("tells on an earlier day what was known then", async () => {
    const early = await reader.reschedule.ledger({ asOf: "2022-12-31" });
    expect(early.today).toBe("2022-12-31");
    expect(early.rows.every(({ decidedOn }) => (decidedOn ?? "") <= "2022-12-31")).toBe(true);
    expect(early.totals).toMatchObject({ moves: 7, movedAgain: 1 });
  });

  it("is open to every role and closed without one", async () => {
    const nobody = { ...(await trainingActor(database, "READER")), roles: [] };
    for (const call of [
      (caller: Caller) => caller.reschedule.ledger({}),
      (caller: Caller) => caller.reschedule.queue({}),
      (caller: Caller) =>
        caller.reschedule.preview({ milestoneId: "TMS-TPRJ-HEA-7-03", newDate: "2023-07-31" }),
    ]) {
      await expect(call(reader)).resolves.toBeDefined();
      expect(await refusalOf(call(callAs(database, nobody)))).toMatchObject({ code: "forbidden" });
    }
  });

  it("refuses filters that cannot be", async () => {
    const wrong = { from: "2023-13-01" } as unknown as { from: "2023-01-01" };
    expect(await refusalOf(reader.reschedule.ledger(wrong))).toMatchObject({
      code: "invalid_input",
      field: "from",
    });
  });
});

describe("statements that a read sends", () => {
  it.each<[string, (caller: Caller) => Promise<unknown>]>([
    ["reschedule.ledger", (caller) => caller.reschedule.ledger({})],
    ["reschedule.queue", (caller) => caller.reschedule.queue({})],
    [
      "reschedule.preview",
      (caller) => caller.reschedule.preview({ milestoneId: "TMS-TPRJ-HEA-7-03", newDate: "2023-07-31" }),
    ],
  ])("%s", async (_name, read) => {
    const caller = await callAsTraining(database, "OFFICE");
    expect(await database.countQueries(() => read(caller))).toBe(2);
    expect(await database.countQueries(() => read(caller))).toBe(1);
  });
});
