import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readOpenData } from "@kedr/services";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, contextOf, today, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

/** The sectors of all who curate, and the industries of nobody. */
const allSectors = async (asOf: typeof today = today) => {
  const { sectors } = await (await callAsTraining(database, "SECRETARY")).sector.compare({ asOf });
  return Promise.all(
    sectors.map(({ deputy }) => reader.sector.get({ positionId: deputy?.id ?? null, asOf })),
  );
};

describe("sector.get", () => {
  it.each([today, "2022-12-31"] as const)(
    "has the overview's numbers for every industry on %s",
    async (asOf) => {
      const overview = await reader.overview.get({ asOf });
      const sectors = await allSectors(asOf);
      const rows = new Map(
        sectors.flatMap(({ industries }) => industries.map((row) => [row.industry.id, row])),
      );
      expect(rows.size).toBe(overview.industries.length);
      for (const row of overview.industries) expect(rows.get(row.industry.id)).toMatchObject(row);
      const maturity = new Map(
        sectors.flatMap((sector) => sector.maturity.map((row) => [row.industryId, row])),
      );
      for (const row of overview.maturity.industries) expect(maturity.get(row.industryId)).toMatchObject(row);
    },
  );

  it("has the open data's numbers for every industry", async () => {
    const context = contextOf(database, null);
    const projects = (await readOpenData(context, { name: "projects" })).rows;
    const maturity = (await readOpenData(context, { name: "maturity" })).rows;
    for (const sector of await allSectors()) {
      for (const { industry, rollUp } of sector.industries) {
        const own = projects.filter(
          ({ industryId, stage }) => industryId === industry.id && stage !== "cancelled",
        );
        const sumOf = (field: string) => own.reduce((sum, row) => sum + Number(row[field]), 0);
        expect(own).toHaveLength(rollUp.projects);
        expect(sumOf("milestones")).toBe(rollUp.milestones.total);
        expect(sumOf("milestonesOverdue")).toBe(rollUp.milestones.overdue);
        expect(own.filter(({ health }) => health === "off_track")).toHaveLength(rollUp.health.off_track);
      }
      for (const { industryId, computed, published, derived } of sector.maturity) {
        const row = maturity.find((one) => one["industryId"] === industryId);
        expect(row?.["published"]).toBe(published?.value ?? null);
        expect(row?.["computed"] ?? null).toEqual(computed === null ? null : expect.closeTo(computed, 2));
        expect(row?.["derived"] ?? null).toEqual(derived === null ? null : expect.closeTo(derived, 2));
      }
    }
  });

  it("tells the health that the projects had at the Council of December", async () => {
    const sector = await reader.sector.get({ positionId: "TPOS-DG-2" });
    expect(sector.previousCouncil).toMatchObject({ meetingId: "TMTG-2022-12", date: "2022-12-15" });
    const then = await reader.overview.get({ asOf: "2022-12-15" });
    for (const { industry, before } of sector.industries) {
      const row = then.industries.find((one) => one.industry.id === industry.id);
      expect(before).toEqual(row?.rollUp.health);
    }
    const [project] = sector.projects;
    const page = await reader.project.get({ projectId: project?.id ?? "", asOf: "2022-12-15" });
    expect(project?.before).toBe(page.summary.health.effective);
  });

  it("knows of no Council before the first was held", async () => {
    const sector = await reader.sector.get({ positionId: "TPOS-DG-2", asOf: "2022-12-15" });
    expect(sector.previousCouncil).toBeNull();
  });

  it("has the ledger's moves", async () => {
    const sector = await reader.sector.get({ positionId: "TPOS-DG-1" });
    const industries = sector.industries.map(({ industry }) => industry.id);
    const ledger = await reader.reschedule.ledger({ industries });
    expect(sector.moves.totals).toEqual(ledger.totals);
    expect(sector.moves.totals.moves).toBeGreaterThan(0);
  });

  it("tells the pace to 2030, and why there is none", async () => {
    const { maturity } = await reader.sector.get({ positionId: "TPOS-DG-2" });
    const education = maturity.find(({ industryId }) => industryId === "IND-EDU");
    // (100 − 85.9) ÷ 8 years; one figure is printed, so nothing was achieved between two.
    expect(education?.pace.published).toMatchObject({
      needed: { pointsPerYear: expect.closeTo(1.7625, 6) },
      achieved: { refusal: "no_earlier_figure" },
    });
    // From the base values of 2021, (97.9 + 9.1 + 36.6 + 39 + 100) ÷ 5 = 56.52, to 85.96 in a year.
    expect(education?.pace.computed).toMatchObject({
      start: { year: 2021, date: null },
      achieved: { pointsPerYear: expect.closeTo(29.44, 6) },
    });
  });
});

describe("sector.project", () => {
  it("has the milestones of the project's page, as of any day", async () => {
    const projectId = "TPRJ-HEA-7";
    for (const asOf of [today, "2022-11-30"] as const) {
      const { milestones } = await reader.sector.project({ projectId, asOf });
      const page = await reader.project.get({ projectId, asOf });
      expect(milestones.length).toBeGreaterThan(0);
      expect(page.milestones).toMatchObject(milestones);
    }
  });
});
