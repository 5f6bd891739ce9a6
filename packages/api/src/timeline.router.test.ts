import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, trainingActor, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

describe("timeline.get", () => {
  it("shows all 75 projects with their 750 milestones", async () => {
    const { projects, entered } = await reader.timeline.get({});
    expect(projects).toHaveLength(75);
    expect(entered).toBe(75);
    expect(projects.flatMap(({ milestones }) => milestones)).toHaveLength(750);
  });

  it("tells of a milestone what its project's page tells", async () => {
    const projectId = "TPRJ-HEA-7";
    const { milestones } = await reader.project.get({ projectId });
    const { projects } = await reader.timeline.get({ projectIds: [projectId] });
    expect(projects).toHaveLength(1);
    const told = projects[0]?.milestones.map((one) => expect.objectContaining({ ...one, recurrence: null }));
    expect(milestones.map((one) => ({ ...one, recurrence: null }))).toEqual(told);
  });

  it("shows the sector of a deputy governor by the post", async () => {
    const { rows } = await reader.project.list({ deputies: ["TPOS-DG-1"] });
    const { projects } = await reader.timeline.get({ deputies: ["TPOS-DG-1"] });
    const order = (one: string, other: string) => one.localeCompare(other);
    expect(projects.map(({ id }) => id).toSorted(order)).toEqual(rows.map(({ id }) => id).toSorted(order));
  });

  it("shows an earlier day as it was known then", async () => {
    const completed = async (asOf?: "2022-12-15") => {
      const { projects } = await reader.timeline.get({ asOf });
      return projects.flatMap(({ milestones }) => milestones.filter(({ actualDate }) => actualDate !== null))
        .length;
    };
    expect(await completed("2022-12-15")).toBeLessThan(await completed());
  });

  it("refuses a filter that is no list", async () => {
    const question = { industries: "IND-EDU" } as unknown as { industries: string[] };
    expect(await refusalOf(reader.timeline.get(question))).toMatchObject({
      code: "invalid_input",
      field: "industries",
    });
  });

  it("is closed without a role", async () => {
    const nobody = { ...(await trainingActor(database, "READER")), roles: [] };
    expect(await refusalOf(callAs(database, nobody).timeline.get({}))).toMatchObject({ code: "forbidden" });
  });

  it("sends one query for the portfolio and one to see whether it changed", async () => {
    const caller = await callAsTraining(database, "SECRETARY");
    expect(await database.countQueries(() => caller.timeline.get({}))).toBe(2);
    expect(await database.countQueries(() => caller.timeline.get({ onlyCritical: true }))).toBe(1);
  });
});
