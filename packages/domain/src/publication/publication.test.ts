import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as make from "../portfolio/portfolio.fixture.ts";
import { rollUp } from "../portfolio/roll-up.ts";
import { summariseProjects } from "../project/project-summary.ts";
import type { StrategyRecord } from "../strategy/strategy.record.ts";
import { fundingByYear } from "./funding-by-year.ts";
import { publicationContent } from "./publication-content.ts";
import { publicationPreview } from "./publication-preview.ts";

const strategy = (fields: Partial<StrategyRecord>): StrategyRecord => ({
  id: "STR",
  name: "Стратегия",
  publishedUrl: null,
  declaredMandatoryProjects: null,
  declaredRegionalProjects: null,
  declaredMandatoryIndustries: null,
  declaredRegionalIndustries: null,
  origin: "source",
  sourceDocument: null,
  sourceSlide: null,
  version: 1,
  ...fields,
});

describe("publicationPreview", () => {
  const records = {
    Industry: [
      make.industry(),
      make.industry({ id: "IND-2", number: 2 }),
      make.industry({ id: "IND-3", number: 1, listedAs: "regional" }),
    ],
    Project: [make.project(), make.project({ id: "PRJ-2", stage: "cancelled" })],
    Milestone: [make.milestone()],
  };

  it("puts what the strategy declares beside what is entered, and counts the records", () => {
    const declared = strategy({ declaredMandatoryProjects: 5, declaredRegionalIndustries: 4 });
    const preview = publicationPreview(make.indexOf({ ...records, Strategy: [declared] }));
    expect(preview).toEqual({
      asOf: make.today,
      controls: [
        { label: "mandatory_projects", declared: 5, entered: 2 },
        { label: "regional_industries", declared: 4, entered: 1 },
      ],
      counts: { projects: 2, milestones: 1, indicators: 0, industries: 3, industriesNotEntered: 3 },
      overall: { published: null, computed: null, counted: 0, total: 0 },
    });
  });

  it("lets one kind of industries too many hide none of the other kind", () => {
    const declared = strategy({ declaredMandatoryIndustries: 1, declaredRegionalIndustries: 2 });
    const { counts } = publicationPreview(make.indexOf({ ...records, Strategy: [declared] }));
    expect(counts.industriesNotEntered).toBe(1);
  });

  it("declares nothing without a strategy", () => {
    const { controls, counts } = publicationPreview(make.indexOf(records));
    expect([controls, counts.industriesNotEntered]).toEqual([[], 0]);
  });
});

describe("fundingByYear", () => {
  const projects = [
    make.project({ fundingRequirement: "required" }),
    make.project({ id: "PRJ-2", fundingRequirement: "required" }),
    make.project({ id: "PRJ-FREE", fundingRequirement: "not_required" }),
    make.project({ id: "PRJ-OFF", fundingRequirement: "required", stage: "cancelled" }),
  ];
  const ofLines = (FundingLine: ReturnType<typeof make.fundingLine>[]) => {
    const index = make.indexOf({ Project: projects, Industry: [make.industry()], FundingLine });
    const summaries = summariseProjects(index);
    return { years: fundingByYear(index, summaries), total: rollUp(summaries).funding };
  };

  it("adds the gaps of projects, and says which years are of the training data", () => {
    const { years } = ofLines([
      make.fundingLine({ id: "F-1", year: 2024, need: 10, allocated: 30, origin: "source" }),
      make.fundingLine({
        id: "F-2",
        projectId: "PRJ-2",
        year: 2024,
        need: 10,
        allocated: 4,
        origin: "entered",
      }),
      make.fundingLine({ id: "F-3", year: 2022, need: 5, allocated: null }),
      make.fundingLine({ id: "F-4", projectId: "PRJ-OFF", year: 2021 }),
    ]);
    expect(years).toMatchObject([
      { year: 2022, figures: { need: 5, allocated: null, gap: null }, isTraining: true },
      { year: 2024, figures: { need: 20, allocated: 34, gap: 6 }, isTraining: false },
    ]);
  });

  it("gives the roll-up's money in the current year, whatever the lines", () => {
    const amount = fc.option(fc.integer({ min: 0, max: 1000 }));
    const line = fc
      .record({
        projectId: fc.constantFrom(...projects.map(({ id }) => id)),
        year: fc.constantFrom(2022, 2023, 2024),
        source: fc.constantFrom("federal" as const, "regional" as const),
        need: amount,
        allocated: amount,
        spent: amount,
      })
      .map((fields) => make.fundingLine(fields));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const { years, total } = ofLines(lines.map((one, place) => ({ ...one, id: `F-${place}` })));
        const current = years.find(({ year }) => year === 2023)?.figures;
        const nothing = { need: null, allocated: null, committed: null, spent: null, gap: null };
        expect(current ?? nothing).toEqual(total);
      }),
    );
  });
});

describe("publicationContent", () => {
  it("is a book for everybody, which tells of no drafts", () => {
    const { book, indicators, fundingYears } = publicationContent(make.indexOf({}), false);
    expect(book).toMatchObject({ scope: { kind: "strategy" }, isTraining: false, decisions: null });
    expect([indicators, fundingYears]).toEqual([[], []]);
  });
});
