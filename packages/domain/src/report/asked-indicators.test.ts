import { describe, expect, it } from "vitest";
import { indexOf, project, report } from "../portfolio/portfolio.fixture.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { aPeriod } from "../reporting/reporting.fixture.ts";
import type { ReportingPeriodRecord } from "../reporting/reporting.record.ts";
import { askedIndicators, type TellingWay } from "./asked-indicators.ts";
import {
  lateQuarter,
  reopenedQuarter,
  toldApart,
  twoIndicators,
  valueReport,
} from "./value-report.fixture.ts";

const asked = (
  way: TellingWay,
  records: Partial<Portfolio> = {},
  quarter: ReportingPeriodRecord = lateQuarter,
): string[] => {
  const index = indexOf({ Project: [project()], ...twoIndicators, ReportingPeriod: [quarter], ...records });
  return [...askedIndicators(index, { projectId: "PRJ-1", quarter, way })];
};

const apart = (state: "submitted" | "accepted" | "returned"): Partial<Portfolio> => ({
  ValueReport: [valueReport({ state })],
  IndicatorValue: [toldApart({ kind: state === "accepted" ? "reported" : "estimate" })],
});

const inMonth = (state: "submitted" | "accepted" | "returned"): Partial<Portfolio> => ({
  ProgressReport: [report({ state })],
  IndicatorValue: [
    toldApart({
      valueReportId: null,
      reportId: "REP-1",
      kind: state === "accepted" ? "reported" : "estimate",
    }),
  ],
});

describe("the indicators asked for in the report of a month", () => {
  it("are all that the project moves, until some have been told apart", () => {
    expect(asked("month")).toEqual(["IND-A", "IND-B"]);
    expect(asked("month", inMonth("submitted"))).toEqual(["IND-A", "IND-B"]);
    for (const state of ["submitted", "accepted", "returned"] as const) {
      expect(asked("month", apart(state))).toEqual([]);
    }
  });
});

describe("the indicators asked for apart from it", () => {
  it.each([
    ["nothing told", {}, ["IND-A", "IND-B"]],
    ["told apart, awaiting review", apart("submitted"), ["IND-A", "IND-B"]],
    ["told apart, returned", apart("returned"), ["IND-A", "IND-B"]],
    ["told apart, accepted", apart("accepted"), ["IND-B"]],
    ["told in a month's report, awaiting review", inMonth("submitted"), ["IND-B"]],
    ["told in a month's report, accepted", inMonth("accepted"), ["IND-B"]],
    ["told in a month's report, returned", inMonth("returned"), ["IND-A", "IND-B"]],
  ])("with %s", (_, records, expected) => {
    expect(asked("apart", records)).toEqual(expected);
  });

  it("are told anew after the quarter was opened again, but not while a month's report with them awaits review", () => {
    expect(asked("apart", apart("accepted"), reopenedQuarter)).toEqual(["IND-A", "IND-B"]);
    expect(asked("apart", inMonth("accepted"), reopenedQuarter)).toEqual(["IND-A", "IND-B"]);
    expect(asked("apart", inMonth("submitted"), reopenedQuarter)).toEqual(["IND-B"]);
  });

  it("are asked of each project, whatever another has told", () => {
    const others = {
      ValueReport: [valueReport({ projectId: "PRJ-2", state: "accepted" })],
      IndicatorValue: [toldApart({ kind: "reported" })],
    };
    expect(asked("apart", others)).toEqual(["IND-A", "IND-B"]);
  });

  it.each(["month", "apart"] as const)("are none outside the quarter's window (%s)", (way) => {
    expect(asked(way, {}, aPeriod("quarter", "2022-10-01"))).toEqual([]);
    expect(asked(way, {}, aPeriod("quarter", "2023-01-01"))).toEqual([]);
  });
});
