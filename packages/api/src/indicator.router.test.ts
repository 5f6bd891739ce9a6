import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining } from "./caller.fixture.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTrainingDb();
});
afterAll(() => database.close());

describe("what may be begun about an indicator", () => {
  it("is told to a deputy governor for the own industries, and to the office for all", async () => {
    const deputy = await callAsTraining(database, "DEPUTY-HEALTH");
    const { indicators, acts } = await deputy.indicator.list({});
    const industries = new Set(
      acts.map(({ indicatorId }) => indicators.find(({ id }) => id === indicatorId)?.industry?.id),
    );
    const { industries: own } = await deputy.sector.get({});
    expect(acts.length).toBeGreaterThan(0);
    const ownIds = new Set(own.map(({ industry }) => industry.id));
    expect([...industries].filter((id) => id === undefined || !ownIds.has(id))).toEqual([]);
    const office = await callAsTraining(database, "OFFICE");
    const all = await office.indicator.list({});
    expect(all.acts).toHaveLength(all.indicators.length);
  });

  it.each(["LEAD-HEALTH", "SECRETARY", "MEMBER", "READER"])("is nothing for %s", async (post) => {
    const caller = await callAsTraining(database, post);
    expect((await caller.indicator.list({})).acts).toEqual([]);
  });

  it("is nothing on a past day", async () => {
    const office = await callAsTraining(database, "OFFICE");
    expect((await office.indicator.list({ asOf: "2023-02-01" })).acts).toEqual([]);
  });
});

describe("the industries of a sector about which an assignment may be given", () => {
  it("are the own ones of a deputy governor, all for the office, none for others and in the past", async () => {
    const deputy = await callAsTraining(database, "DEPUTY-HEALTH");
    const { assignable, industries } = await deputy.sector.get({});
    expect(assignable).toEqual(industries.map(({ industry }) => industry.id));
    expect((await deputy.sector.get({ asOf: "2023-02-01" })).assignable).toEqual([]);
    const foreign = { positionId: "TPOS-DG-1" };
    const office = await callAsTraining(database, "OFFICE");
    expect((await office.sector.get(foreign)).assignable).toEqual(assignable);
    const other = await callAsTraining(database, "DEPUTY-EDUCATION");
    expect((await other.sector.get(foreign)).assignable).toEqual([]);
  });
});
