import { plainValue } from "../indicator/blank-records.ts";
import { describe, expect, it } from "vitest";
import type { IndicatorValueRecord } from "../indicator/indicator.record.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { project, report, today } from "../portfolio/portfolio.fixture.ts";
import { periodCounts } from "./period-counts.ts";
import { periodList } from "./period-list.ts";
import { aPeriod, february } from "./reporting.fixture.ts";

const portfolioOf = (records: Partial<Portfolio>): Portfolio => ({ ...emptyPortfolio(today), ...records });

describe("the counts of a month", () => {
  const projects = ["A", "B", "C", "D"].map((id) => project({ id }));
  const reported = (projectId: string, state: "submitted" | "accepted" | "returned") =>
    report({ id: `REP-${projectId}`, projectId, state });

  it("tell submitted, accepted and returned apart from what is missing", () => {
    const portfolio = portfolioOf({
      Project: projects,
      ProgressReport: [
        reported("A", "submitted"),
        reported("B", "accepted"),
        reported("C", "returned"),
        report({ id: "REP-OLD", projectId: "D", periodStart: "2023-01-01" }),
      ],
    });
    expect(periodCounts(portfolio, february)).toEqual({
      expected: 4,
      submitted: 1,
      accepted: 1,
      returned: 1,
      missing: 1,
    });
  });

  it("expect nothing of a project nobody works on, unless it has reported", () => {
    const stages = ["paused", "cancelled", "completed", "active"] as const;
    const portfolio = portfolioOf({
      Project: stages.map((stage) => project({ id: stage, stage })),
      ProgressReport: [reported("completed", "accepted")],
    });
    expect(periodCounts(portfolio, february)).toMatchObject({ expected: 2, accepted: 1, missing: 1 });
  });
});

describe("the counts of a quarter", () => {
  const quarter = aPeriod("quarter", "2023-01-01");
  const value = (fields: Partial<IndicatorValueRecord>): IndicatorValueRecord => ({
    id: "VAL-1",
    indicatorId: "IND-1",
    role: "actual",
    kind: "estimate",
    value: 1,
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
  const link = (indicatorId: string, projectId = "PRJ-1") =>
    ({
      id: `LNK-${indicatorId}-${projectId}`,
      projectId,
      indicatorId,
      confidence: "stated",
      note: null,
      origin: "source",
      sourceSlide: null,
      version: 1,
    }) as const;
  const countsWith = (
    IndicatorValue: IndicatorValueRecord[],
    state: "submitted" | "returned" = "submitted",
  ) =>
    periodCounts(
      portfolioOf({
        Project: [project(), project({ id: "PRJ-2", stage: "paused" })],
        ProjectIndicator: [link("IND-1"), link("IND-2"), link("IND-3", "PRJ-2")],
        ProgressReport: [report({ state })],
        IndicatorValue,
      }),
      quarter,
    );

  it("are of indicators that active projects move", () => {
    expect(countsWith([])).toEqual({ expected: 2, submitted: 0, accepted: 0, returned: 0, missing: 2 });
    expect(countsWith([value({})])).toMatchObject({ submitted: 1, missing: 1 });
    expect(countsWith([value({})], "returned")).toMatchObject({ returned: 1, missing: 1 });
    expect(countsWith([value({ kind: "reported" })])).toMatchObject({ accepted: 1, missing: 1 });
  });

  it("take a fact before an estimate, and no value of another day or role", () => {
    const fact = value({ id: "VAL-2", kind: "published", reportId: null });
    expect(countsWith([value({}), fact])).toMatchObject({ accepted: 1, submitted: 0 });
    expect(countsWith([fact, value({})])).toMatchObject({ accepted: 1, submitted: 0 });
    expect(countsWith([value({ date: "2023-03-30" }), value({ role: "baseline" })])).toMatchObject({
      missing: 2,
    });
  });
});

describe("periodList", () => {
  it("is latest first, the month before the quarter that begins with it", () => {
    const { periods, canAdminister } = periodList(portfolioOf({ today: "2023-01-05" }), true);
    expect(periods.map(({ id }) => id)).toEqual([
      "PERIOD-2023-Q2",
      "PERIOD-2023-02",
      "PERIOD-2023-01",
      "PERIOD-2023-Q1",
      "PERIOD-2022-12",
      "PERIOD-2022-Q4",
    ]);
    expect(canAdminister).toBe(true);
  });
});
