import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RiskView } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf, today, type Caller } from "./caller.fixture.ts";

const projectId = "TPRJ-HEA-7";
const said = {
  title: "Срыв поставки серверов",
  probability: 2,
  impact: 3,
  measure: "Резервный поставщик",
  ownerPositionId: "TPOS-LEAD-HEA",
  dueDate: "2023-04-14" as const,
};

let database: TestDatabase;
let lead: Caller;
let office: Caller;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  lead = await callAsTraining(database, "LEAD-HEALTH");
  office = await callAsTraining(database, "OFFICE");
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

const note = (fields: Partial<typeof said> = {}): Promise<RiskView> =>
  lead.risk.save({ requestId: randomUUID(), projectId, ...said, ...fields });
const writeOn = ({ id, version }: RiskView) => ({ requestId: randomUUID(), riskId: id, version });
const closing = (risk: RiskView) => ({
  ...writeOn(risk),
  outcome: "closed" as const,
  settledOn: today,
  settlement: "Контракт заключён",
});
const occurring = (risk: RiskView) => ({
  ...writeOn(risk),
  outcome: "occurred" as const,
  settledOn: "2023-02-20" as const,
  settlement: null,
});
const countChanges = (): Promise<number> => database.prisma.change.count();
const problemsOfProject = async () => (await reader.project.get({ projectId })).problems;

describe("risk.register", () => {
  it("lists the training's risks and problem issues with the places they belong to", async () => {
    const { risks, problems, writable } = await reader.risk.register({});
    expect(risks.length).toBeGreaterThan(100);
    expect(new Set(risks.map(({ state }) => state))).toEqual(new Set(["open", "closed", "occurred"]));
    expect(risks.filter(({ state, settledOn }) => (state === "open") !== (settledOn === null))).toEqual([]);
    expect(risks.some(({ isOverdue }) => isOverdue)).toBe(true);
    expect(risks.some(({ deputy }) => deputy === null)).toBe(true);
    for (const { problem } of risks.filter(({ state }) => state === "occurred")) {
      expect(problems.map(({ id }) => id)).toContain(problem?.id);
    }
    expect(new Set(problems.map(({ state }) => state))).toEqual(new Set(["open", "resolved"]));
    expect(writable).toEqual([]);
  });

  it("tells each reader where they may write, and that the past is closed to all", async () => {
    const { writable } = await lead.risk.register({});
    expect(writable.map(({ id }) => id)).toContain(projectId);
    expect(writable).toHaveLength(9);
    expect((await office.risk.register({})).writable).toHaveLength(75);
    expect((await office.risk.register({ asOf: "2023-02-01" })).writable).toEqual([]);
  });

  it("shows a day as it was known", async () => {
    const { risks, problems } = await reader.risk.register({ asOf: "2022-10-01" });
    expect(risks.filter(({ state }) => state !== "open")).toEqual([]);
    expect(problems).toEqual([]);
    expect(risks.some(({ isOverdue }) => isOverdue)).toBe(false);
  });
});

describe("risk.save", () => {
  it("notes a risk that stands on the project's page and in its history, and changes its health", async () => {
    const risk = await note({ impact: 3 });
    expect(risk).toMatchObject({ projectId, level: "high", state: "open", origin: "entered", version: 1 });
    expect(risk.owner?.id).toBe("TPOS-LEAD-HEA");
    const page = await lead.project.get({ projectId });
    expect(page.risks.map(({ id }) => id)).toContain(risk.id);
    expect(page.summary.health.reasons.map(({ code }) => code)).toContain("high_risk");
    const { changes } = await lead.project.history({ projectId, limit: 1 });
    expect(changes[0]).toMatchObject({ entity: "Risk", operation: "insert", label: said.title });
  });

  it("rewrites an open one, and shows a late writer both versions", async () => {
    const risk = await note();
    const input = { ...writeOn(risk), projectId, ...said };
    const saved = await office.risk.save({ ...input, probability: 1 });
    expect(saved).toMatchObject({ probability: 1, level: "medium", version: 2 });
    const changes = await countChanges();
    const refusal = await refusalOf(
      lead.risk.save({ ...input, requestId: randomUUID(), measure: "Иная мера" }),
    );
    expect(refusal).toMatchObject({
      code: "conflict",
      field: "version",
      current: { id: risk.id, version: 2, probability: 1 },
    });
    expect(await countChanges()).toBe(changes);
  });

  it("gives a retry the same answer and changes nothing more", async () => {
    const input = { requestId: randomUUID(), projectId, ...said };
    const first = await lead.risk.save(input);
    const changes = await countChanges();
    expect(await lead.risk.save(input)).toEqual(first);
    expect(await countChanges()).toBe(changes);
  });

  it.each([
    [
      "a measure for a day that has passed",
      { dueDate: "2023-02-28" },
      { code: "invalid_input", field: "dueDate" },
    ],
    [
      "a post that is not recorded",
      { ownerPositionId: "none" },
      { code: "not_found", field: "ownerPositionId" },
    ],
    ["a project that is not there", { projectId: "none" }, { code: "not_found", field: "projectId" }],
    ["a probability of 4", { probability: 4 }, { code: "invalid_input", field: "probability" }],
  ] as const)("refuses %s and writes nothing", async (_case, fields, refusal) => {
    const changes = await countChanges();
    const input = { requestId: randomUUID(), projectId, ...said, ...fields };
    expect(await refusalOf(lead.risk.save(input))).toMatchObject(refusal);
    expect(await countChanges()).toBe(changes);
  });
});

describe("risk.settle", () => {
  it("closes a risk with what came of it, and opens it again", async () => {
    const risk = await note();
    const closed = await lead.risk.settle(closing(risk));
    expect(closed).toMatchObject({ state: "closed", settledOn: today, settlement: "Контракт заключён" });
    expect(await refusalOf(lead.risk.settle(closing(closed)))).toEqual({
      code: "not_allowed_now",
      message: "Риск уже закрыт или наступил. Чтобы изменить его, верните риск в работу.",
    });
    const open = await lead.risk.reopen(writeOn(closed));
    expect(open).toMatchObject({ state: "open", settledOn: null, settlement: null });
  });

  it("asks what came of a risk that is closed", async () => {
    const refusal = await refusalOf(lead.risk.settle({ ...closing(await note()), settlement: "  " }));
    expect(refusal).toEqual({
      code: "invalid_input",
      field: "settlement",
      message: "Поле «Итог»: напишите, чем закончилось.",
    });
  });

  it("makes a problem issue of a risk that has occurred, told from the risk", async () => {
    const risk = await note();
    const occurred = await lead.risk.settle(occurring(risk));
    const problem = (await problemsOfProject()).find(({ id }) => id === occurred.problem?.id);
    const { title, impact, measure, dueDate } = said;
    expect(problem).toMatchObject({
      title,
      impact,
      measure,
      dueDate,
      risk: { id: risk.id },
      state: "open",
      raisedOn: "2023-02-20",
      version: 1,
    });
  });

  it("takes what is said of the problem issue instead, all or nothing", async () => {
    const risk = await note();
    const problem = { title: "Поставки нет", impact: 2, measure: null, ownerPositionId: null, dueDate: null };
    const changes = await countChanges();
    const refused = lead.risk.settle({ ...occurring(risk), problem: { ...problem, dueDate: "2023-02-28" } });
    expect(await refusalOf(refused)).toMatchObject({ code: "invalid_input", field: "dueDate" });
    expect(await countChanges()).toBe(changes);
    const occurred = await lead.risk.settle({ ...occurring(risk), problem });
    expect(occurred.problem?.name).toBe("Поставки нет");
  });
});

describe("risk.reopen", () => {
  it("takes the problem issue back with the risk, and the history keeps it", async () => {
    const occurred = await lead.risk.settle(occurring(await note()));
    const problemId = occurred.problem?.id;
    const open = await lead.risk.reopen(writeOn(occurred));
    expect(open).toMatchObject({ state: "open", problem: null });
    expect((await problemsOfProject()).map(({ id }) => id)).not.toContain(problemId);
    const { changes } = await lead.project.history({ projectId, limit: 5 });
    expect(changes).toContainEqual(
      expect.objectContaining({
        entity: "Problem",
        entityId: problemId,
        operation: "delete",
        label: said.title,
      }),
    );
  });

  it("refuses once the problem issue is worked on", async () => {
    const occurred = await lead.risk.settle(occurring(await note()));
    const problem = (await problemsOfProject()).find(({ id }) => id === occurred.problem?.id);
    await lead.problem.resolve({
      requestId: randomUUID(),
      problemId: problem?.id ?? "",
      version: 1,
      resolvedOn: today,
      resolution: "Поставлено",
    });
    const refusal = await refusalOf(lead.risk.reopen(writeOn(occurred)));
    expect(refusal.code).toBe("not_allowed_now");
    expect(refusal.message).toContain("уже работают");
  });
});

describe("who may write", () => {
  it("are the project's own lead and the office", async () => {
    const risk = await note();
    const writes: ((caller: Caller) => Promise<unknown>)[] = [
      (caller) => caller.risk.save({ requestId: randomUUID(), projectId, ...said }),
      (caller) => caller.risk.save({ ...writeOn(risk), projectId: "TPRJ-EDU-1", ...said }),
      (caller) => caller.risk.settle(closing(risk)),
      (caller) => caller.risk.reopen(writeOn(risk)),
    ];
    for (const key of ["LEAD-EDUCATION", "DEPUTY-HEALTH", "SECRETARY", "MEMBER", "READER"]) {
      const caller = await callAsTraining(database, key);
      for (const write of writes) expect((await refusalOf(write(caller))).code).toBe("forbidden");
    }
    await expect(office.risk.settle(closing(risk))).resolves.toMatchObject({ state: "closed" });
  });
});

describe("sector.get", () => {
  it("rolls up the same risks that the register lists", async () => {
    const { risks, deputy } = await reader.sector.get({ positionId: "TPOS-DG-1" });
    const register = await reader.risk.register({});
    const open = register.risks.filter((risk) => risk.state === "open" && risk.deputy?.id === deputy?.id);
    expect(risks.open.high + risks.open.medium + risks.open.low).toBe(open.length);
    expect(risks.heaviestRisks).toEqual(open.slice(0, 5));
    expect(risks.overdue.risks).toBe(open.filter(({ isOverdue }) => isOverdue).length);
  });
});
