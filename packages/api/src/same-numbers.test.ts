import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CalendarDate, Overview, RollUp } from "@kedr/domain";
import { createPortfolioReader, readOpenData, type OpenDataRow } from "@kedr/services";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, today, trainingActor, type Caller } from "./caller.fixture.ts";

type Rows = readonly OpenDataRow[];
const days: readonly CalendarDate[] = [today, "2022-12-15", "2022-10-03"];
/** Open data has two decimals. */
const rounded = (share: number | null | undefined): number | null =>
  share === null || share === undefined ? null : Math.round(share * 100) / 100;

let database: TestDatabase;
let office: Caller;
let tables: (asOf: CalendarDate) => Promise<{ industries: Rows; projects: Rows; maturity: Rows }>;

beforeAll(async () => {
  database = await createTrainingDb();
  const portfolios = createPortfolioReader(database);
  office = callAs(database, await trainingActor(database, "OFFICE"), { portfolios });
  const rowsOf = async (name: "industries" | "projects" | "maturity", asOf: CalendarDate) =>
    (await readOpenData({ portfolios, today }, { name, asOf })).rows;
  tables = async (asOf) => ({
    industries: await rowsOf("industries", asOf),
    projects: await rowsOf("projects", asOf),
    maturity: await rowsOf("maturity", asOf),
  });
});
afterAll(() => database.close());

/** What a roll-up says, in the words of open data. */
const published = ({ health, milestones, progress, funding }: RollUp) => ({
  progress: rounded(progress?.actual),
  plannedProgress: rounded(progress?.planned),
  onTrack: health.on_track,
  atRisk: health.at_risk,
  offTrack: health.off_track,
  noData: health.no_data,
  milestones: milestones.total,
  milestonesCompleted: milestones.completed,
  milestonesOverdue: milestones.overdue,
  fundingNeed: funding.need,
  fundingAllocated: funding.allocated,
  fundingSpent: funding.spent,
});

/** The same, counted by an outsider from the registry that is published. */
const countedFrom = (rows: Rows) => {
  const running = rows.filter(({ stage }) => stage !== "cancelled");
  const sum = (field: string) => running.reduce((total, row) => total + Number(row[field]), 0);
  const withHealth = (health: string) => running.filter((row) => row["health"] === health).length;
  return {
    onTrack: withHealth("on_track"),
    atRisk: withHealth("at_risk"),
    offTrack: withHealth("off_track"),
    noData: withHealth("no_data"),
    milestones: sum("milestones"),
    milestonesCompleted: sum("milestonesCompleted"),
    milestonesOverdue: sum("milestonesOverdue"),
  };
};

/** The roll-ups of all industries on the screens of those who curate them, and of those whom nobody does. */
async function rollUpsOnSectors(asOf: CalendarDate): Promise<Map<string, RollUp>> {
  const { sectors } = await office.sector.compare({ asOf });
  const screens = await Promise.all(
    sectors.map(({ deputy }) => office.sector.get({ positionId: deputy?.id ?? null, asOf })),
  );
  return new Map(screens.flatMap(({ industries }) => industries.map((row) => [row.industry.id, row.rollUp])));
}

describe.each(days)("the same number on %s, for every industry", (asOf) => {
  let overview: Overview;
  beforeAll(async () => {
    overview = await office.overview.get({ asOf });
  });

  it("on the overview and on the screen of the sector", async () => {
    const onSectors = await rollUpsOnSectors(asOf);
    expect(overview.industries.length).toBe(17);
    expect(onSectors.size).toBe(overview.industries.length);
    for (const { industry, rollUp } of overview.industries) {
      expect([industry.name, onSectors.get(industry.id)]).toEqual([industry.name, rollUp]);
    }
  });

  it("on the overview and in open data, also when the published registry is counted through", async () => {
    const { industries, projects } = await tables(asOf);
    for (const { industry, rollUp } of overview.industries) {
      const row = industries.find(({ id }) => id === industry.id);
      expect(row).toMatchObject({ name: industry.name, ...published(rollUp) });
      const own = projects.filter(({ industryId }) => industryId === industry.id);
      expect(row).toMatchObject(countedFrom(own));
    }
  });

  it("of maturity, on the overview, the screen of the sector and in open data", async () => {
    const { maturity } = await tables(asOf);
    const { sectors } = await office.sector.compare({ asOf });
    const screens = await Promise.all(
      sectors.map(({ deputy }) => office.sector.get({ positionId: deputy?.id ?? null, asOf })),
    );
    const onSectors = screens.flatMap((screen) => screen.maturity);
    for (const industry of overview.maturity.industries) {
      const { industryId, computed, derived, counted, total } = industry;
      expect(maturity.find((row) => row["industryId"] === industryId)).toMatchObject({
        computed: rounded(computed),
        derived: rounded(derived),
        counted,
        total,
        published: industry.published?.value ?? null,
      });
      expect(onSectors.find((row) => row.industryId === industryId)).toMatchObject({ ...industry });
    }
  });
});
