import { describe, expect, it } from "vitest";
import { aDecision, aMeeting, anAgendaItem } from "../council/council.fixture.ts";
import { overallMaturity } from "../maturity/maturity.ts";
import { overviewOf } from "../overview/overview.ts";
import * as make from "../portfolio/portfolio.fixture.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { indexPortfolio } from "../portfolio/portfolio-index.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import { sectorOf } from "../sector/sector.ts";
import { briefingBook } from "./briefing-book.ts";
import type { BriefingScope } from "./briefing.view.ts";

const line = (fields: Partial<Portfolio["FundingLine"][number]>) =>
  make.fundingLine({ year: 2023, source: "regional", need: 10, allocated: 8, ...fields });

const portfolio: Portfolio = {
  ...emptyPortfolio(make.today),
  Industry: [
    make.industry({ id: "IND-1", name: "Образование" }),
    make.industry({ id: "IND-2", name: "Связь", number: 2 }),
    make.industry({ id: "IND-3", name: "Туризм", number: 3 }),
  ],
  Position: [make.position({ id: "POS-1" })],
  Curation: [make.curation({ id: "CUR-1", positionId: "POS-1", industryId: "IND-1" })],
  Project: [
    make.project({ id: "P-1", industryId: "IND-1", name: "Школа", fundingRequirement: "required" }),
    make.project({ id: "P-2", industryId: "IND-2", name: "Сеть", fundingRequirement: "required" }),
    make.project({ id: "P-3", industryId: "IND-2", name: "Вышка", fundingRequirement: "not_required" }),
    make.project({ id: "P-4", industryId: "IND-2", name: "Мачта", stage: "cancelled" }),
  ],
  Milestone: [
    make.milestone({ id: "M-1", projectId: "P-1", actualDate: "2023-02-01" }),
    make.milestone({ id: "M-2", projectId: "P-1" }),
    make.milestone({ id: "M-3", projectId: "P-2", baselineDate: "2023-01-01" }),
  ],
  FundingLine: [
    line({ id: "F-1", projectId: "P-1", source: "federal", need: 100, allocated: 60 }),
    line({ id: "F-2", projectId: "P-2" }),
    line({ id: "F-3", projectId: "P-2", source: "federal", need: 5, allocated: 5 }),
    line({ id: "F-4", projectId: "P-3", need: 1000 }),
    line({ id: "F-5", projectId: "P-2", year: 2022, need: 7 }),
    line({ id: "F-6", projectId: "P-4", need: 2000 }),
  ],
  Meeting: [
    aMeeting({ id: "OLD", date: "2022-12-14", state: "held" }),
    aMeeting({ id: "NEXT", date: "2023-03-23" }),
  ],
  AgendaItem: [
    anAgendaItem({ id: "I-OLD", meetingId: "OLD", projectId: "P-1" }),
    anAgendaItem({ id: "I-NEXT", meetingId: "NEXT", projectId: "P-2" }),
  ],
  Decision: [
    aDecision({ id: "D-WAITING" }),
    aDecision({ id: "D-OLD", agendaItemId: "I-OLD" }),
    aDecision({ id: "D-NEXT", agendaItemId: "I-NEXT" }),
    aDecision({ id: "D-ADOPTED", agendaItemId: "I-NEXT", state: "adopted" }),
  ],
};

const index = indexPortfolio(portfolio);
const bookOf = (scope: BriefingScope) => {
  const book = briefingBook(index, scope, true);
  if (book === null) throw new Error("no book");
  return book;
};

describe("a briefing book", () => {
  it("has the overview's own figures for the strategy and for each industry", () => {
    const overview = overviewOf(index, overallMaturity(portfolio));
    const book = bookOf({ kind: "strategy" });
    expect(book.rollUp).toEqual(overview.rollUp);
    expect(book.industries.map((chapter) => chapter.overview)).toEqual(overview.industries);
    expect(book.maturity).toEqual(overview.maturity);
    expect(book.planItems).toEqual(overview.planItems);
  });

  it.each(["POS-1", null])("has the sector's own figures for the post %s", (positionId) => {
    const sector = sectorOf(index, positionId, { maturity: overallMaturity(portfolio), previous: null });
    const book = bookOf({ kind: "deputy", positionId });
    expect(book.rollUp).toEqual(sector?.rollUp);
    expect(sector?.industries).toMatchObject(book.industries.map((chapter) => chapter.overview));
    expect(sector?.maturity).toMatchObject(book.maturity.industries);
  });

  it.each([
    [{ kind: "strategy" }, ["Образование", "Связь", "Туризм"]],
    [{ kind: "industry", industryId: "IND-2" }, ["Связь"]],
    [{ kind: "deputy", positionId: "POS-1" }, ["Образование"]],
    [{ kind: "deputy", positionId: null }, ["Связь", "Туризм"]],
  ] as const)("of %o is about %o", (scope, names) => {
    expect(bookOf(scope).industries.map(({ overview }) => overview.industry.name)).toEqual(names);
  });

  it("of an industry has the roll-up of that industry", () => {
    const book = bookOf({ kind: "industry", industryId: "IND-2" });
    expect(book.rollUp).toEqual(book.industries[0]?.overview.rollUp);
    expect(book.industries[0]?.projects.map(({ summary }) => summary.name)).toEqual(["Вышка", "Сеть"]);
  });

  it.each([
    { kind: "industry", industryId: "NONE" },
    { kind: "deputy", positionId: "NONE" },
  ] as const)("is not there for %o", (scope) => {
    expect(briefingBook(index, scope, true)).toBeNull();
  });

  it("splits the year's money by source as the roll-up counts it: neither cancelled nor not required", () => {
    const { fundingBySource, rollUp } = bookOf({ kind: "strategy" });
    expect(fundingBySource.map(({ source, figures }) => [source, figures.need, figures.allocated])).toEqual([
      ["federal", 105, 65],
      ["regional", 10, 8],
    ]);
    expect(rollUp.funding).toMatchObject({ need: 115, allocated: 73 });
  });
});

describe("draft decisions of a book", () => {
  it("are those of meetings to come, then those that wait for one; not those of a meeting held", () => {
    expect(bookOf({ kind: "strategy" }).decisions?.map(({ id, meetingDate }) => [id, meetingDate])).toEqual([
      ["D-NEXT", "2023-03-23"],
      ["D-WAITING", null],
    ]);
  });

  it.each([
    ["IND-1", []],
    ["IND-2", ["D-NEXT"]],
  ])("of %s are about its projects", (industryId, ids) => {
    const { decisions } = bookOf({ kind: "industry", industryId });
    expect(decisions?.map(({ id }) => id)).toEqual(ids);
  });

  it("are full sentences", () => {
    expect(bookOf({ kind: "strategy" }).decisions?.[0]?.text).toBe("Поручить представить отчёт.");
  });
});
