import { randomUUID } from "node:crypto";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callAsTraining, refusalOf, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let secretary: Caller;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  secretary = await callAsTraining(database, "SECRETARY");
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

const requestId = (): string => randomUUID();

describe("the decision of the source", () => {
  it("shows the series that it was meant to move, and claims no effect while it is a draft", async () => {
    const { decision, canStateEffect } = await reader.decision.get({ decisionId: "DEC-1" });
    expect(decision.effect).toMatchObject({
      kind: "indicator",
      subject: { id: "GOV-3" },
      verdict: "not_adopted",
      before: null,
      after: null,
      difference: null,
    });
    const parts = decision.effect?.kind === "indicator" ? decision.effect.indicator.parts : [];
    expect(parts.map(({ numerator, denominator }) => `${numerator}/${denominator}`)).toEqual([
      "32/32",
      "154/255",
      "89/135",
      "307/777",
    ]);
    expect(decision.meeting).toBeNull();
    expect(canStateEffect).toBe(false);
  });
});

describe("decisions of the training portfolio", () => {
  it("have moved what they were meant to move, or have not", async () => {
    const { decisions } = await reader.decision.list({});
    const told = decisions.flatMap(({ meeting, effect }) =>
      effect ? [[meeting?.date ?? null, meeting?.place ?? null, effect.kind, effect.verdict]] : [],
    );
    expect(told).toEqual([
      ["2023-03-23", "1.1", "money", "not_adopted"],
      ["2022-12-15", "2.1", "milestone", "worse"],
      ["2022-12-15", "3.1", "indicator", "better"],
      ["2022-12-15", "3.2", "milestone", "worse"],
      ["2022-12-15", "4.1", "money", "unchanged"],
      [null, null, "indicator", "not_adopted"],
    ]);
  });

  it("take two statements beside the portfolio's, however many there are", async () => {
    const caller = await callAsTraining(database, "MEMBER");
    expect(await database.countQueries(() => caller.decision.list({}))).toBe(4);
    expect(await database.countQueries(() => caller.decision.list({}))).toBe(3);
    expect(await database.countQueries(() => caller.decision.get({ decisionId: "DEC-1" }))).toBe(3);
  });
});

describe("what a decision is meant to move", () => {
  const decisionId = "TDEC-TMTG-2022-12-1-2";

  it("is stated by the secretary, and told to everybody", async () => {
    const { decision } = await secretary.decision.get({ decisionId });
    expect(decision.effect).toBeNull();
    const { milestones } = await secretary.decision.effectChoices();
    const { Milestone } = { Milestone: await database.prisma.milestone.findMany() };
    const known = Milestone.find(
      ({ projectId, actualDate, cancelledDate }) =>
        projectId === "TPRJ-HEA-7" && actualDate === null && cancelledDate === null,
    );
    expect(milestones.map(({ id }) => id)).toContain(known?.id);
    const written = await secretary.decision.stateEffect({
      requestId: requestId(),
      decisionId,
      version: decision.version,
      milestoneId: known?.id ?? "",
      expected: "Срок возвращён к плановому",
    });
    expect(written).toEqual({ decisionId, version: decision.version + 1 });
    const page = await reader.decision.get({ decisionId });
    expect(page.decision.expected).toBe("Срок возвращён к плановому");
    expect(page.decision.effect).toMatchObject({ kind: "milestone", project: { id: "TPRJ-HEA-7" } });
    const { decisions } = await reader.decision.list({});
    expect(decisions.find(({ id }) => id === decisionId)?.effect).toEqual(page.decision.effect);
  });

  it("is compared by what the rules give on both days", async () => {
    const { decision } = await reader.decision.get({ decisionId });
    if (decision.effect?.kind !== "milestone") throw new Error("no milestone");
    const { id } = decision.effect.subject;
    const { projectId } = await database.prisma.milestone.findUniqueOrThrow({ where: { id } });
    const day = decision.meeting?.date ?? "2022-12-15";
    expect(day).toBe("2022-12-15");
    const dateOf = async (asOf?: typeof day) => {
      const page = await reader.project.get({ projectId, asOf });
      const found = page.milestones.find((milestone) => milestone.id === id);
      return found?.actualDate ?? found?.forecastDate ?? found?.baselineDate ?? null;
    };
    const { before, after } = decision.effect;
    const expected = (figure: typeof before) =>
      figure && (figure.actualDate ?? figure.forecastDate ?? figure.baselineDate);
    expect(expected(before)).toBe(await dateOf("2022-12-14"));
    expect(expected(after ?? before)).toBe(await dateOf());
  });

  it("is the money of a project, too", async () => {
    const { decision } = await secretary.decision.get({ decisionId });
    await secretary.decision.stateEffect({
      requestId: requestId(),
      decisionId,
      version: decision.version,
      projectId: "TPRJ-HEA-7",
    });
    const { effect, expected } = (await reader.decision.get({ decisionId })).decision;
    expect(expected).toBeNull();
    if (effect?.kind !== "money") throw new Error("no money");
    const lines = await database.prisma.fundingLine.findMany({ where: { projectId: "TPRJ-HEA-7" } });
    const allocated = lines.reduce((sum, line) => sum + Number(line.allocated ?? 0), 0);
    expect((effect.after ?? effect.before)?.allocated).toBe(allocated);
  });

  it("is one thing at most, that is there, and of the version that was read", async () => {
    const { decision } = await secretary.decision.get({ decisionId });
    const write = (fields: object, version = decision.version) =>
      refusalOf(secretary.decision.stateEffect({ requestId: requestId(), decisionId, version, ...fields }));
    expect(await write({ milestoneId: "none" })).toMatchObject({ code: "not_found", field: "milestoneId" });
    expect(await write({ indicatorId: "GOV-3", projectId: "TPRJ-HEA-7" })).toMatchObject({
      code: "invalid_input",
      field: "indicatorId",
    });
    expect(await write({ indicatorId: "GOV-3" }, 99)).toMatchObject({ code: "conflict" });
    expect((await secretary.decision.get({ decisionId })).decision.version).toBe(decision.version);
  });

  it.each(["READER", "MEMBER", "LEAD-HEALTH", "DEPUTY-HEALTH"])("is not for %s to say", async (key) => {
    const caller = await callAsTraining(database, key);
    const { version } = (await caller.decision.get({ decisionId })).decision;
    const refused = await refusalOf(
      caller.decision.stateEffect({ requestId: requestId(), decisionId, version, indicatorId: "GOV-3" }),
    );
    expect(refused.code).toBe("forbidden");
    expect((await refusalOf(caller.decision.effectChoices())).code).toBe("forbidden");
  });

  it("is not known on a day before it was said", async () => {
    const { decision, canStateEffect } = await secretary.decision.get({ decisionId, asOf: "2023-02-01" });
    expect([decision.effect, canStateEffect]).toEqual([null, false]);
    expect(await refusalOf(reader.decision.get({ decisionId, asOf: "2022-11-01" }))).toMatchObject({
      code: "not_found",
      field: "decisionId",
    });
  });
});
