import { describe, expect, it } from "vitest";
import type { IndicatorValueRecord } from "../indicator/indicator.record.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import {
  fundingLine,
  indexOf,
  industry,
  milestone,
  project,
  report,
  risk,
} from "../portfolio/portfolio.fixture.ts";
import { aPeriod, february } from "../reporting/reporting.fixture.ts";
import { previousReport, reportDesk, reportOfMonth, type DeskQuestion } from "./report-desk.ts";

const deskOf = (records: Partial<Portfolio>, change: Partial<DeskQuestion> = {}) => {
  const index = indexOf({ Industry: [industry()], Project: [project()], ...records });
  const question = { project: project(), period: february, known: null, isPermitted: true, isPast: false };
  return reportDesk(index, { ...question, ...change });
};

describe("the reports on the desk", () => {
  const reports = [
    report({ id: "REP-12", periodStart: "2022-12-01" }),
    report({ id: "REP-1", periodStart: "2023-01-01", state: "returned" }),
    report({ id: "REP-2", periodStart: "2023-02-01", state: "returned" }),
  ];
  const index: PortfolioIndex = indexOf({ ProgressReport: reports });

  it("are that of the month, and the latest before it, a returned one too", () => {
    expect(reportOfMonth(index, "PRJ-1", february)?.id).toBe("REP-2");
    expect(previousReport(index, "PRJ-1", february)?.id).toBe("REP-1");
    expect(reportOfMonth(index, "PRJ-1", null)).toBeNull();
    expect(previousReport(index, "PRJ-1", null)?.id).toBe("REP-2");
    expect(previousReport(index, "PRJ-2", february)).toBeNull();
  });

  it("are shown as readers see them", () => {
    const desk = deskOf({ ProgressReport: reports });
    expect(desk.report).toMatchObject({ id: "REP-2", state: "returned", version: 1 });
    expect(desk.previous).toMatchObject({ id: "REP-1" });
  });
});

describe("what is laid out", () => {
  it("are open milestones by urgency, then those completed since the month began", () => {
    const desk = deskOf({
      Milestone: [
        milestone({ id: "plain", number: 1 }),
        milestone({ id: "undated", number: 2, baselineDate: null }),
        milestone({ id: "late", number: 3, baselineDate: "2023-02-20" }),
        milestone({ id: "later", number: 4, baselineDate: "2023-01-20" }),
        milestone({ id: "moved", number: 5, forecastDate: "2023-06-01" }),
        milestone({ id: "done", number: 6, actualDate: "2023-02-10" }),
        milestone({ id: "done-today", number: 7, actualDate: "2023-03-01" }),
        milestone({ id: "done-before", number: 8, actualDate: "2023-01-31" }),
        milestone({ id: "cancelled", number: 9, cancelledDate: "2023-02-10" }),
      ],
    });
    expect(desk.milestones.map(({ id }) => id)).toEqual([
      "later",
      "late",
      "moved",
      "undated",
      "plain",
      "done",
      "done-today",
    ]);
  });

  it("is the money of the month's year by source, and open risks, the heaviest first", () => {
    const december = aPeriod("month", "2022-12-01");
    const records = {
      FundingLine: [
        fundingLine({ id: "regional" }),
        fundingLine({ id: "federal", source: "federal" }),
        fundingLine({ id: "before", year: 2022 }),
      ],
      Risk: [risk({ id: "light", impact: 1 }), risk({ id: "heavy" }), risk({ id: "gone", state: "closed" })],
    };
    const desk = deskOf(records);
    expect(desk.funding.map(({ fundingLineId }) => fundingLineId)).toEqual(["federal", "regional"]);
    expect(desk.risks.map(({ id }) => id)).toEqual(["heavy", "light"]);
    const ofDecember = deskOf(records, { period: december });
    expect(ofDecember.funding.map(({ fundingLineId }) => fundingLineId)).toEqual(["before"]);
  });

  it("is the rating that the report will be measured by, without the reproach that it is missing", () => {
    const desk = deskOf({ Milestone: [milestone()] });
    expect(desk.project.health.computed).toBe("no_data");
    expect(desk.computed).toEqual({ rating: "on_track", reasons: [] });
  });
});

describe("the indicators on the desk", () => {
  const linked = {
    Indicator: [
      {
        id: "IND-A",
        industryId: "IND-1",
        number: 1,
        name: "Доля услуг",
        unit: "%",
        direction: "higher_is_better",
        origin: "training",
        sourceDocument: null,
        sourceSlide: null,
        sourceNote: null,
        version: 1,
      },
    ],
    ProjectIndicator: [
      {
        id: "LNK-1",
        projectId: "PRJ-1",
        indicatorId: "IND-A",
        confidence: "stated",
        note: null,
        origin: "training",
        sourceSlide: null,
        version: 1,
      },
    ],
  } as const;
  const records = (fields: Partial<Portfolio> = {}): Partial<Portfolio> => ({
    Indicator: [...linked.Indicator],
    ProjectIndicator: [...linked.ProjectIndicator],
    ...fields,
  });

  it("are not asked for until the quarter's window opens", () => {
    expect(deskOf(records()).indicators).toMatchObject([
      { indicatorId: "IND-A", isAsked: false, period: { id: "PERIOD-2023-Q1", state: "planned" } },
    ]);
    const reopened = aPeriod("quarter", "2022-10-01", { reopenedUntil: "2023-03-05" });
    expect(deskOf(records({ ReportingPeriod: [reopened] })).indicators).toMatchObject([
      { isAsked: true, period: { id: "PERIOD-2022-Q4", state: "open" } },
    ]);
  });

  it("show what the report of this month has told of them, and no other", () => {
    const value = (id: string, reportId: string, told: number): IndicatorValueRecord => ({
      id,
      indicatorId: "IND-A",
      role: "actual",
      kind: "estimate",
      value: told,
      year: null,
      date: "2023-03-31",
      dateBasis: null,
      reportId,
      evidence: null,
      origin: "entered",
      sourceDocument: null,
      sourceSlide: null,
      version: 1,
    });
    const desk = deskOf(
      records({
        ProgressReport: [report({ state: "submitted" })],
        IndicatorValue: [value("VAL-1", "REP-1", 5), value("VAL-2", "REP-9", 7)],
      }),
    );
    expect(desk.indicators[0]?.told).toEqual({ valueId: "VAL-1", value: 5, evidence: null });
    expect(desk.indicators[0]?.latest).toBeNull();
  });

  it("are none where the project moves none", () => {
    expect(deskOf({ Indicator: [...linked.Indicator] }).indicators).toEqual([]);
  });
});

describe("what keeps a report from being sent", () => {
  it.each([
    [null, {}],
    ["not_permitted", { isPermitted: false }],
    ["as_of", { isPast: true, isPermitted: false }],
    ["no_period", { period: null }],
    ["project_not_active", { project: project({ stage: "paused" }) }],
    ["period_not_open", { period: aPeriod("month", "2023-01-01") }],
  ] as const)("is %s for %j", (obstacle, change) => {
    expect(deskOf({}, change)).toMatchObject({ obstacle, canSubmit: obstacle === null });
  });
});
