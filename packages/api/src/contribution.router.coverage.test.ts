import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callAsTraining, refusalOf, type Caller } from "./caller.fixture.ts";

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

describe("contribution.coverage", () => {
  it("has the strategy's 80 indicators and 75 projects, with the orphans of the sectors", async () => {
    const all = await reader.contribution.coverage({});
    expect(all.totals).toMatchObject({ indicators: 80, projects: 75 });
    expect(all.canLink).toBe(false);
    const { sectors } = await office.sector.compare({});
    const counts = { indicators: 0, projects: 0 };
    for (const { deputy } of sectors) {
      const { orphans } = await office.sector.get({ positionId: deputy?.id ?? null });
      counts.indicators += orphans.indicators.length;
      counts.projects += orphans.projects.length;
    }
    expect(counts).toEqual({
      indicators: all.totals.orphanIndicators,
      projects: all.totals.orphanProjects,
    });
  });

  it("is of a sector or an industry when asked", async () => {
    const own = await reader.contribution.coverage({ scope: { kind: "deputy", positionId: "TPOS-DG-1" } });
    expect(own.industries.map(({ deputy }) => deputy?.id)).toEqual(own.industries.map(() => "TPOS-DG-1"));
    const one = await lead.contribution.coverage({ scope: { kind: "industry", industryId: "IND-HEA" } });
    expect(one.totals).toMatchObject({ indicators: 8, projects: 9 });
    expect(one.canLink).toBe(true);
    const call = reader.contribution.coverage({ scope: { kind: "industry", industryId: "none" } });
    expect(await refusalOf(call)).toMatchObject({ code: "not_found", field: "scope" });
  });
});
