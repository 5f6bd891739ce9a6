import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ProblemView } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf, today, type Caller } from "./caller.fixture.ts";

const projectId = "TPRJ-HEA-7";
const said = {
  title: "Исполнитель не вышел на площадку",
  impact: 2,
  measure: "Претензия исполнителю",
  ownerPositionId: null,
  dueDate: "2023-03-31" as const,
  raisedOn: "2023-02-20" as const,
};

let database: TestDatabase;
let lead: Caller;
let office: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  lead = await callAsTraining(database, "LEAD-HEALTH");
  office = await callAsTraining(database, "OFFICE");
});
afterAll(() => database.close());

const raise = (): Promise<ProblemView> => lead.problem.save({ requestId: randomUUID(), projectId, ...said });
const writeOn = ({ id, version }: ProblemView) => ({ requestId: randomUUID(), problemId: id, version });
const resolving = (problem: ProblemView) => ({
  ...writeOn(problem),
  resolvedOn: today,
  resolution: "Работы начаты",
});
const countChanges = (): Promise<number> => database.prisma.change.count();

describe("problem.save", () => {
  it("raises a problem issue that leaves the project's health alone", async () => {
    const before = (await lead.project.get({ projectId })).summary.health;
    const problem = await raise();
    expect(problem).toMatchObject({ ...omitOwner(), risk: null, owner: null, state: "open", version: 1 });
    const page = await lead.project.get({ projectId });
    expect(page.problems.map(({ id }) => id)).toContain(problem.id);
    expect(page.summary.health).toEqual(before);
    const { changes } = await lead.project.history({ projectId, limit: 1 });
    expect(changes[0]).toMatchObject({ entity: "Problem", operation: "insert", label: said.title });
  });

  it("rewrites an open one, and shows a late writer both versions", async () => {
    const problem = await raise();
    const input = { ...writeOn(problem), projectId, ...said };
    expect(await office.problem.save({ ...input, impact: 3 })).toMatchObject({ impact: 3, version: 2 });
    const changes = await countChanges();
    const refusal = await refusalOf(lead.problem.save({ ...input, requestId: randomUUID(), title: "Иначе" }));
    expect(refusal).toMatchObject({ code: "conflict", current: { id: problem.id, version: 2, impact: 3 } });
    expect(await countChanges()).toBe(changes);
  });

  it.each([
    ["one of tomorrow", { raisedOn: "2023-03-02" }, { code: "invalid_input", field: "raisedOn" }],
    [
      "a post that is not recorded",
      { ownerPositionId: "none" },
      { code: "not_found", field: "ownerPositionId" },
    ],
    ["a project that is not there", { projectId: "none" }, { code: "not_found", field: "projectId" }],
  ] as const)("refuses %s and writes nothing", async (_case, fields, refusal) => {
    const changes = await countChanges();
    const input = { requestId: randomUUID(), projectId, ...said, ...fields };
    expect(await refusalOf(lead.problem.save(input))).toMatchObject(refusal);
    expect(await countChanges()).toBe(changes);
  });
});

describe("problem.resolve", () => {
  it("stores what was done, and takes it back", async () => {
    const problem = await raise();
    const resolved = await lead.problem.resolve(resolving(problem));
    expect(resolved).toMatchObject({ state: "resolved", resolvedOn: today, resolution: "Работы начаты" });
    expect(await refusalOf(lead.problem.save({ ...writeOn(resolved), projectId, ...said }))).toMatchObject({
      code: "not_allowed_now",
    });
    const open = await lead.problem.reopen(writeOn(resolved));
    expect(open).toMatchObject({ state: "open", resolvedOn: null, resolution: null });
  });

  it("refuses a day before the problem issue was raised", async () => {
    const refusal = await refusalOf(
      lead.problem.resolve({ ...resolving(await raise()), resolvedOn: "2023-02-19" }),
    );
    expect(refusal).toEqual({
      code: "invalid_input",
      field: "resolvedOn",
      message: "Поле «Дата решения»: дата не может быть раньше дня, когда вопрос возник.",
    });
  });
});

describe("who may write", () => {
  it("are the project's own lead and the office", async () => {
    const problem = await raise();
    const writes: ((caller: Caller) => Promise<unknown>)[] = [
      (caller) => caller.problem.save({ requestId: randomUUID(), projectId, ...said }),
      (caller) => caller.problem.resolve(resolving(problem)),
      (caller) => caller.problem.reopen(writeOn(problem)),
    ];
    for (const key of ["LEAD-EDUCATION", "DEPUTY-HEALTH", "SECRETARY", "MEMBER", "READER"]) {
      const caller = await callAsTraining(database, key);
      for (const write of writes) expect((await refusalOf(write(caller))).code).toBe("forbidden");
    }
    await expect(office.problem.resolve(resolving(problem))).resolves.toMatchObject({ state: "resolved" });
  });
});

/** What is said of a problem issue, without the id of its owner, which comes back as a reference. */
function omitOwner() {
  const { ownerPositionId: _owner, ...rest } = said;
  return rest;
}
