import { plainIndicator, plainValue } from "../indicator/blank-records.ts";
import { describe, expect, it } from "vitest";
import type { IndicatorValueRecord } from "../indicator/indicator.record.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import {
  attachment,
  fundingLine,
  indexOf,
  industry,
  milestone,
  project,
  report,
  risk,
} from "../portfolio/portfolio.fixture.ts";
import { aPeriod, february } from "../reporting/reporting.fixture.ts";
import { valueReport } from "./value-report.fixture.ts";
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
        ...plainIndicator,
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
    expect(deskOf(records()).quarters).toMatchObject([
      {
        period: { id: "PERIOD-2023-Q1", state: "planned" },
        canTell: false,
        indicators: [{ indicatorId: "IND-A", isAsked: false }],
      },
    ]);
    const reopened = aPeriod("quarter", "2022-10-01", { reopenedUntil: "2023-03-05" });
    expect(deskOf(records({ ReportingPeriod: [reopened] })).quarters).toMatchObject([
      {
        period: { id: "PERIOD-2022-Q4", state: "open" },
        isApart: false,
        indicators: [{ isAsked: true }],
      },
    ]);
  });

  const value = (fields: Partial<IndicatorValueRecord>): IndicatorValueRecord => ({
    id: "VAL-1",
    indicatorId: "IND-A",
    role: "actual",
    kind: "estimate",
    value: 5,
    year: null,
    date: "2023-03-31",
    dateBasis: null,
    reportId: "REP-1",
    valueReportId: null,
    toldOn: "2023-03-01",
    evidence: null,
    ...plainValue,
    origin: "entered",
    sourceDocument: null,
    sourceSlide: null,
    version: 1,
    ...fields,
  });
  const submitted = [report({ state: "submitted" })];

  const reopenedQuarter = aPeriod("quarter", "2022-10-01", { reopenedUntil: "2023-03-05" });
  const first = (desk: ReturnType<typeof deskOf>) => desk.quarters[0]?.indicators[0];

  it("show what the report of this month has told of them, and no other", () => {
    const desk = deskOf(
      records({
        ReportingPeriod: [aPeriod("quarter", "2023-01-01", { opensOn: "2023-03-01" })],
        ProgressReport: submitted,
        IndicatorValue: [value({}), value({ id: "VAL-2", reportId: "REP-9", value: 7 })],
        Attachment: [
          attachment({ id: "ATT-1", milestoneId: null, indicatorValueId: "VAL-1" }),
          attachment({ id: "ATT-2", milestoneId: null, indicatorValueId: "VAL-2" }),
        ],
      }),
    );
    expect(first(desk)?.told).toMatchObject({
      valueId: "VAL-1",
      value: 5,
      evidence: null,
      files: [{ id: "ATT-1" }],
    });
    expect(first(desk)?.latest).toBeNull();
    expect(desk.told).toMatchObject([
      { valueId: "VAL-1", quarterStart: "2023-01-01", value: 5, previous: null, files: [{ id: "ATT-1" }] },
    ]);
  });

  it("show of a quarter opened again what was told of it, not of the next one", () => {
    const ofBoth = records({
      ReportingPeriod: [reopenedQuarter],
      ProgressReport: submitted,
      IndicatorValue: [value({ id: "OLD", date: "2022-12-31", value: 4 }), value({ id: "NEW" })],
    });
    expect(first(deskOf(ofBoth))?.told).toMatchObject({ valueId: "OLD", value: 4 });
    expect(first(deskOf({ ...ofBoth, IndicatorValue: [value({ id: "NEW" })] }))).toMatchObject({
      isAsked: true,
      told: null,
    });
  });

  it("are asked of each open quarter, the earliest first", () => {
    const early = aPeriod("quarter", "2023-01-01", { opensOn: "2023-03-01" });
    const desk = deskOf(records({ ReportingPeriod: [early, reopenedQuarter] }));
    expect(desk.quarters.map(({ period }) => period?.id)).toEqual(["PERIOD-2022-Q4", "PERIOD-2023-Q1"]);
  });

  it("go apart from the report of the month when that cannot be sent, or once some have been told so", () => {
    const open = records({ ReportingPeriod: [reopenedQuarter] });
    const accepted = { ...open, ProgressReport: [report({ state: "accepted" })] };
    expect(deskOf(accepted)).toMatchObject({
      obstacle: "report_accepted",
      quarters: [{ isApart: true, canTell: true, report: null, indicators: [{ isAsked: true }] }],
    });
    expect(deskOf(accepted, { isPermitted: false }).quarters[0]?.canTell).toBe(false);
    const apart = { ...open, ValueReport: [valueReport()] };
    const told = value({ reportId: null, valueReportId: "VREP-1", date: "2022-12-31", value: 6 });
    expect(deskOf({ ...apart, IndicatorValue: [told] })).toMatchObject({
      canSubmit: true,
      quarters: [
        { isApart: true, canTell: true, report: { id: "VREP-1" }, indicators: [{ told: { value: 6 } }] },
      ],
    });
  });

  it("are none where the project moves none", () => {
    expect(deskOf({ Indicator: [...linked.Indicator] }).quarters).toEqual([]);
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
