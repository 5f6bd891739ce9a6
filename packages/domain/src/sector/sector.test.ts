import { describe, expect, it } from "vitest";
import type { IndustryMaturity, OverallMaturity } from "../maturity/maturity.view.ts";
import {
  curation,
  indexOf,
  industry,
  milestone,
  noMaturity,
  position,
  project,
  report,
} from "../portfolio/portfolio.fixture.ts";
import { compareSectors, sectorOf } from "./sector.ts";

const maturityOf = (industryId: string): IndustryMaturity => ({
  industryId,
  name: industryId,
  computed: 85.96,
  published: null,
  derived: null,
  difference: null,
  counted: 5,
  total: 5,
  asOf: null,
  members: [],
});
const maturity: OverallMaturity = { ...noMaturity, industries: [maturityOf("IND-1"), maturityOf("IND-3")] };
const numbers = Array.from({ length: 9 }, (_, at) => at + 1);

const index = indexOf({
  Industry: [
    industry({ id: "IND-1", name: "Образование", number: 1 }),
    industry({ id: "IND-2", name: "Транспорт", number: 2 }),
    industry({ id: "IND-3", name: "Культура", number: 3 }),
  ],
  Position: [
    position({ id: "POS-1", title: "Заместитель по экономике" }),
    position({ id: "POS-2", title: "Заместитель по внутренней политике" }),
    position({ id: "POS-3", title: "Прежний заместитель" }),
  ],
  Curation: [
    curation({ id: "CUR-1", positionId: "POS-1", industryId: "IND-1" }),
    curation({ id: "CUR-2", positionId: "POS-2", industryId: "IND-2" }),
    curation({ id: "CUR-3", positionId: "POS-3", industryId: "IND-3", toDate: "2022-12-31" }),
  ],
  Project: [
    ...numbers.map((number) =>
      project({ id: `PRJ-${number}`, name: `Проект ${number}`, industryId: "IND-1" }),
    ),
    project({ id: "PRJ-well", name: "Благополучный", industryId: "IND-1" }),
    project({ id: "PRJ-over", stage: "cancelled", industryId: "IND-1" }),
    project({ id: "PRJ-other", industryId: "IND-2" }),
    project({ id: "PRJ-culture", industryId: "IND-3" }),
  ],
  Milestone: [
    milestone({ id: "KT-90", projectId: "PRJ-well", baselineDate: "2023-05-30" }),
    milestone({ id: "KT-91", projectId: "PRJ-well", baselineDate: "2023-05-31" }),
    milestone({ id: "KT-late", projectId: "PRJ-9", baselineDate: "2023-01-01" }),
    milestone({ id: "KT-other", projectId: "PRJ-other", baselineDate: "2023-03-10" }),
    milestone({ id: "KT-over", projectId: "PRJ-over", baselineDate: "2023-01-01" }),
  ],
  ProgressReport: [report({ projectId: "PRJ-well" })],
});

describe("sectorOf", () => {
  const sector = sectorOf(index, "POS-1", { maturity, previous: null });

  it("holds the industries that the post curates today, and nothing of others", () => {
    expect(sector?.deputy).toEqual({ id: "POS-1", name: "Заместитель по экономике" });
    expect(sector?.industries.map((row) => row.industry.id)).toEqual(["IND-1"]);
    expect(sector?.maturity.map(({ industryId }) => industryId)).toEqual(["IND-1"]);
    expect(sector?.rollUp.projects).toBe(10);
    expect(sector?.overdue.map(({ id }) => id)).toEqual(["KT-late"]);
    expect(sector?.upcoming.map(({ id }) => id)).toEqual(["KT-90"]);
  });

  it("lists the projects with the worst first, without the cancelled", () => {
    const ids = sector?.projects.map(({ id }) => id);
    expect(ids?.slice(0, 2)).toEqual(["PRJ-9", "PRJ-1"]);
    expect(ids?.at(-1)).toBe("PRJ-well");
    expect(ids).not.toContain("PRJ-over");
  });

  it("gives what nobody curates for null, also where somebody once did", () => {
    const unassigned = sectorOf(index, null, { maturity, previous: null });
    expect(unassigned?.deputy).toBeNull();
    expect(unassigned?.industries.map((row) => row.industry.id)).toEqual(["IND-3"]);
    expect(unassigned?.projects.map(({ id }) => id)).toEqual(["PRJ-culture"]);
  });

  it("is empty for a post that curates nothing, and null for one that is not there", () => {
    expect(sectorOf(index, "POS-3", { maturity, previous: null })).toMatchObject({
      industries: [],
      projects: [],
    });
    expect(sectorOf(index, "POS-404", { maturity, previous: null })).toBeNull();
  });
});

describe("the order of a sector's projects", () => {
  it("puts those whose two ratings differ in front of worse ones whose ratings agree", () => {
    const rated = sectorOf(
      indexOf({
        Industry: [industry()],
        Position: [position()],
        Curation: [curation()],
        Project: [project({ id: "PRJ-agrees" }), project({ id: "PRJ-differs" })],
        Milestone: [
          milestone({ projectId: "PRJ-differs" }),
          milestone({ id: "KT-late", projectId: "PRJ-agrees", baselineDate: "2023-01-01", isCritical: true }),
        ],
        ProgressReport: [
          report({ projectId: "PRJ-differs", ownRating: "at_risk", ratingReason: "Поставщик задерживает" }),
        ],
      }),
      "POS-1",
      { maturity, previous: null },
    );
    expect(rated?.projects.map(({ id, health }) => [id, health.differs, health.effective])).toEqual([
      ["PRJ-differs", true, "at_risk"],
      ["PRJ-agrees", false, "off_track"],
    ]);
  });
});

describe("compareSectors", () => {
  it("has a line for each who curates today, by title, and the unassigned last", () => {
    const { sectors, total } = compareSectors(index);
    expect(
      sectors.map(({ deputy, industries, needsMeTotal }) => [deputy?.id, industries[0]?.name, needsMeTotal]),
    ).toEqual([
      ["POS-2", "Транспорт", 1],
      ["POS-1", "Образование", 9],
      [undefined, "Культура", 1],
    ]);
    expect(total.projects).toBe(12);
  });

  it("has no line for the unassigned when every industry is curated", () => {
    const curated = indexOf({ Industry: [industry()], Position: [position()], Curation: [curation()] });
    expect(compareSectors(curated).sectors.map(({ deputy }) => deputy?.id)).toEqual(["POS-1"]);
  });
});
