import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, trainingActor, type Caller } from "./caller.fixture.ts";

const projectId = "TPRJ-HEA-7";

let database: TestDatabase;
let lead: Caller;
let deputy: Caller;
let office: Caller;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  lead = await callAsTraining(database, "LEAD-HEALTH");
  deputy = await callAsTraining(database, "DEPUTY-HEALTH");
  office = await callAsTraining(database, "OFFICE");
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

interface Versioned {
  id: string;
  version: number;
}

const countChanges = (): Promise<number> => database.prisma.change.count();
const order = (fields: object = {}) => ({
  requestId: randomUUID(),
  projectId,
  assigneePositionId: "TPOS-LEAD-HEA",
  text: "Представить план восстановления сроков",
  dueDate: "2023-03-20" as const,
  ...fields,
});
const key = ({ id, version }: Versioned) => ({ requestId: randomUUID(), assignmentId: id, version });
const done = (assignment: Versioned) => ({
  ...key(assignment),
  execution: "reported" as const,
  note: "План утверждён",
});
const release = (assignment: Versioned) => ({ ...key(assignment), outcome: "fulfilled" as const });
const giveBack = (assignment: Versioned) => ({ ...key(assignment), note: "Нет сроков" });

describe("an assignment from its issue to its release", () => {
  it("is given, reported, returned, reported again and released", async () => {
    const given = await deputy.assignment.issue(order());
    expect(given).toMatchObject({
      project: { id: projectId },
      industry: { id: "IND-HEA" },
      issuer: { id: "TPOS-DG-1" },
      assignee: { id: "TPOS-LEAD-HEA" },
      execution: "not_started",
      control: "under_control",
      daysLeft: 19,
      timing: "on_time",
      canReport: false,
      canRelease: true,
      canTakeBack: true,
    });
    const before = await lead.work.awaiting();
    const begun = await lead.assignment.report({ ...key(given), execution: "in_progress" });
    expect(begun).toMatchObject({ execution: "in_progress", canReport: true, canRelease: false });
    const told = await lead.assignment.report(done(begun));
    expect(told).toMatchObject({ execution: "reported", reportedOn: "2023-03-01", timing: "reported" });
    expect((await lead.work.awaiting()).toCarryOut).toBe(before.toCarryOut - 1);
    const { toRelease } = await deputy.work.awaiting();
    expect(toRelease).toBeGreaterThan(0);

    const returned = await deputy.assignment.return(giveBack(told));
    expect(returned).toMatchObject({
      execution: "in_progress",
      control: "returned",
      controlNote: "Нет сроков",
    });
    const again = await lead.assignment.report(done(returned));
    expect(again).toMatchObject({ control: "under_control", controlNote: "Нет сроков" });
    const released = await deputy.assignment.release(release(again));
    expect(released).toMatchObject({
      execution: "fulfilled",
      control: "released",
      releasedOn: "2023-03-01",
      controlNote: null,
      version: 6,
    });
    expect((await deputy.work.awaiting()).toRelease).toBe(toRelease - 1);

    const { changes } = await reader.assignment.get({ assignmentId: given.id });
    expect(changes.map(({ operation }) => operation)).toEqual([...Array<string>(5).fill("update"), "insert"]);
    const { changes: ofProject } = await reader.project.history({ projectId, limit: 1 });
    expect(ofProject).toMatchObject([{ entity: "Assignment", label: given.text }]);
  });
});

describe("assignment.issue", () => {
  it("takes an industry or an indicator instead of a project", async () => {
    const ofIndustry = await deputy.assignment.issue(order({ projectId: null, industryId: "IND-HEA" }));
    expect(ofIndustry).toMatchObject({ project: null, industry: { id: "IND-HEA" } });
    const foreign = order({ projectId: null, industryId: "IND-EDU" });
    expect(await refusalOf(deputy.assignment.issue(foreign))).toMatchObject({ code: "forbidden" });
    const { indicators } = await reader.indicator.list({});
    const [own] = indicators.filter(({ industry }) => industry?.id === "IND-HEA");
    const ofIndicator = await deputy.assignment.issue(order({ projectId: null, indicatorId: own?.id }));
    expect(ofIndicator).toMatchObject({ indicator: { id: own?.id }, industry: { id: "IND-HEA" } });
  });

  it("applies a repeated sending once", async () => {
    const input = order();
    const first = await deputy.assignment.issue(input);
    const changes = await countChanges();
    expect(await deputy.assignment.issue(input)).toEqual(first);
    expect(await countChanges()).toBe(changes);
  });

  it("names the field that is wrong, and writes nothing", async () => {
    const changes = await countChanges();
    const refusals = [
      [order({ dueDate: "2023-02-28" }), "invalid_input", "dueDate"],
      [order({ text: " " }), "invalid_input", "text"],
      [order({ projectId: null }), "invalid_input", "projectId"],
      [order({ projectId: "NOWHERE" }), "not_found", "projectId"],
      [order({ assigneePositionId: "NOWHERE" }), "not_found", "assigneePositionId"],
      [order({ indicatorId: "NOWHERE" }), "not_found", "indicatorId"],
      [order({ industryId: "IND-EDU" }), "not_found", "industryId"],
    ] as const;
    for (const [input, code, field] of refusals) {
      expect(await refusalOf(office.assignment.issue(input))).toMatchObject({ code, field });
    }
    expect(await countChanges()).toBe(changes);
  });

  it.each(["LEAD-HEALTH", "DEPUTY-EDUCATION", "SECRETARY", "MEMBER", "READER"])(
    "is not for %s",
    async (post) => {
      const caller = await callAsTraining(database, post);
      expect(await refusalOf(caller.assignment.issue(order()))).toMatchObject({ code: "forbidden" });
    },
  );
});

describe("assignment.report", () => {
  it("needs words, the latest version and the right post", async () => {
    const given = await deputy.assignment.issue(order());
    expect(await refusalOf(lead.assignment.report({ ...done(given), note: " " }))).toMatchObject({
      code: "invalid_input",
      field: "note",
      message: "Поле «Пояснение»: напишите, что сделано.",
    });
    expect(await refusalOf(lead.assignment.report(done({ ...given, version: 4 })))).toMatchObject({
      code: "conflict",
      current: { text: given.text, version: 1 },
    });
    for (const post of ["LEAD-EDUCATION", "DEPUTY-HEALTH", "READER"]) {
      const caller = await callAsTraining(database, post);
      expect(await refusalOf(caller.assignment.report(done(given)))).toMatchObject({ code: "forbidden" });
    }
  });
});

describe("assignment.release and return", () => {
  it("are for whoever gave it and for the office, never for the assignee or another deputy governor", async () => {
    const given = await deputy.assignment.issue(order());
    const told = await lead.assignment.report(done(given));
    for (const post of ["LEAD-HEALTH", "DEPUTY-EDUCATION", "SECRETARY", "READER"]) {
      const caller = await callAsTraining(database, post);
      expect(await refusalOf(caller.assignment.release(release(told)))).toMatchObject({ code: "forbidden" });
      expect(await refusalOf(caller.assignment.return(giveBack(told)))).toMatchObject({ code: "forbidden" });
    }
    expect(await office.assignment.release(release(told))).toMatchObject({ control: "released" });
  });

  it("are not for the own assignment", async () => {
    const own = await office.assignment.issue(order({ assigneePositionId: "TPOS-OFFICE" }));
    const told = await office.assignment.report(done(own));
    expect(told).toMatchObject({ canRelease: false, canReturn: false });
    expect(await refusalOf(office.assignment.release(release(told)))).toMatchObject({
      code: "not_allowed_now",
      message: "Это поручение дано вам: снимает его с контроля или возвращает другой.",
    });
  });

  it("lets one of two controllers through", async () => {
    const told = await lead.assignment.report(done(await deputy.assignment.issue(order())));
    const results = await Promise.allSettled([
      deputy.assignment.release(release(told)),
      office.assignment.return(giveBack(told)),
    ]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("assignment.takeBack", () => {
  it("removes what was given today by mistake, and no more once it is begun", async () => {
    const given = await deputy.assignment.issue(order());
    expect(await refusalOf(lead.assignment.takeBack(key(given)))).toMatchObject({ code: "forbidden" });
    expect(await deputy.assignment.takeBack(key(given))).toEqual({ assignmentId: given.id });
    expect(await refusalOf(reader.assignment.get({ assignmentId: given.id }))).toMatchObject({
      code: "not_found",
    });
    const begun = await lead.assignment.report({
      ...key(await deputy.assignment.issue(order())),
      execution: "in_progress",
    });
    expect(await refusalOf(deputy.assignment.takeBack(key(begun)))).toMatchObject({
      code: "not_allowed_now",
    });
  });
});

describe("assignment.list", () => {
  it("knows what was given and where it stood on an earlier day", async () => {
    const past = await deputy.assignment.list({ asOf: "2023-01-16" });
    expect(past.rows.find(({ id }) => id === "TASG-1")).toMatchObject({
      execution: "reported",
      canRelease: false,
      canReturn: false,
    });
    const page = await deputy.assignment.get({ assignmentId: "TASG-1", asOf: "2023-01-16" });
    expect(page.changes).toHaveLength(4);
    expect((await deputy.assignment.get({ assignmentId: "TASG-1" })).changes).toHaveLength(5);
    expect(
      await refusalOf(deputy.assignment.get({ assignmentId: "TASG-1", asOf: "2022-12-01" })),
    ).toMatchObject({
      code: "not_found",
    });
  });

  it("counts what it shows", async () => {
    for (const show of ["open", "mine", "control", "overdue", "released", "all"] as const) {
      const { rows, counts } = await lead.assignment.list({ show });
      expect([show, counts[show]]).toEqual([show, rows.length]);
    }
  });

  it("is open to every role and closed without one", async () => {
    await expect(reader.assignment.list({})).resolves.toBeDefined();
    const nobody = callAs(database, { ...(await trainingActor(database, "READER")), roles: [] });
    expect(await refusalOf(nobody.assignment.list({}))).toMatchObject({ code: "forbidden" });
    expect(await refusalOf(nobody.assignment.get({ assignmentId: "TASG-1" }))).toMatchObject({
      code: "forbidden",
    });
  });

  it("sends few statements", async () => {
    const caller = await callAsTraining(database, "OFFICE");
    expect(await database.countQueries(() => caller.assignment.list({}))).toBe(2);
    expect(await database.countQueries(() => caller.assignment.list({}))).toBe(1);
    // The history is one more.
    expect(await database.countQueries(() => caller.assignment.get({ assignmentId: "TASG-1" }))).toBe(2);
  });
});
