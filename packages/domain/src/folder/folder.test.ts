import { describe, expect, it } from "vitest";
import { assignment, reported } from "../assignment/assignment.fixture.ts";
import { answered } from "../inquiry/inquiry.fixture.ts";
import { anIndicator, aTarget, aValue } from "../maturity/maturity.fixture.ts";
import { lead } from "../reminder/reminder.fixture.ts";
import { reschedule } from "../reschedule/reschedule.fixture.ts";
import { ailing, folderWith, listed, submitted, asksDecision } from "./folder.fixture.ts";

describe("the rank", () => {
  it("puts first what others wait for, then what is off track, what expires, money, and the rest", () => {
    const folder = folderWith(
      [
        ailing("A-well"),
        ailing("B-grey", { report: null }),
        ailing("C-differs", { milestone: { forecastDate: "2023-06-01" } }),
        ailing("D-gap", { funding: { need: 10, allocated: 4 } }),
        ailing("E-wide-gap", { funding: { need: 90, allocated: 4 } }),
        ailing("F-unknown-gap", { funding: { allocated: null } }),
        ailing("G-fresh", { milestone: { isCritical: true, baselineDate: "2023-02-20" } }),
        ailing("H-due"),
        ailing("I-own", { report: { ownRating: "off_track", ratingReason: "Подрядчик ушёл" } }),
        ailing("J-behind", { milestone: { weight: 100, baselineDate: "2023-02-20" } }),
        ailing("K-late", { milestone: { isCritical: true, baselineDate: "2023-01-10" } }),
        ailing("L-later", { milestone: { isCritical: true, baselineDate: "2022-12-10" } }),
        ailing("M-asks", { report: { decisionNeeded: "Выделить серверы" } }),
        ailing("N-moves"),
        ailing("O-report", { report: { ...asksDecision, submittedOn: "2023-02-26" } }),
        ailing("P-done"),
        ailing("Q-answered"),
      ],
      {
        Assignment: [
          assignment({ id: "DUE", projectId: "H-due", dueDate: "2023-03-08" }),
          reported({ id: "DONE", projectId: "P-done", reportedOn: "2023-02-27" }),
        ],
        RescheduleRequest: [
          reschedule({ projectId: "N-moves", milestoneId: "N-moves-KT", requestedOn: "2023-02-10" }),
        ],
        Inquiry: [answered({ projectId: "Q-answered" })],
        Indicator: [anIndicator({ id: "R-slow", industryId: "IND-1" })],
        IndicatorTarget: [aTarget({ indicatorId: "R-slow", value: 100, year: 2030 })],
        IndicatorValue: [
          aValue({ indicatorId: "R-slow", role: "baseline", value: 20, year: 2020 }),
          aValue({ indicatorId: "R-slow", value: 21, date: "2022-12-31" }),
        ],
      },
    );
    expect(listed(folder)).toEqual([
      ["N-moves", "move_to_decide"],
      ["O-report", "report_to_accept"],
      ["P-done", "assignment_reported"],
      ["M-asks", "decision_needed"],
      ["L-later", "off_track"],
      ["K-late", "off_track"],
      ["J-behind", "off_track"],
      ["I-own", "off_track"],
      ["G-fresh", "critical_overdue"],
      ["H-due", "assignment_expiring"],
      ["E-wide-gap", "money_not_allocated"],
      ["D-gap", "money_not_allocated"],
      ["F-unknown-gap", "money_not_allocated"],
      ["R-slow", "indicator_off_path"],
      ["Q-answered", "inquiry_answered"],
      ["C-differs", "ratings_differ"],
      ["B-grey", "no_data"],
    ]);
    expect(folder.first).toHaveLength(7);
    expect(folder.total).toBe(17);
    expect(folder.counts).toMatchObject({ off_track: 4, money_not_allocated: 3, report_to_accept: 1 });
    expect(folder.first[4]).toMatchObject({
      place: "off_track",
      since: "2022-12-10",
      reason: { code: "health", health: { code: "critical_overdue", days: 81 } },
    });
  });

  it("names the other matters of a subject within the strongest", () => {
    const { first, counts } = folderWith([
      ailing("A", {
        report: asksDecision,
        milestone: { isCritical: true, baselineDate: "2022-12-31" },
        funding: { need: 10, allocated: 4 },
      }),
    ]);
    expect(first).toHaveLength(1);
    expect(first[0]?.kind).toBe("report_to_accept");
    expect(first[0]?.also.map(({ kind }) => kind)).toEqual([
      "decision_needed",
      "off_track",
      "money_not_allocated",
    ]);
    expect(counts).toMatchObject({ report_to_accept: 1, decision_needed: 1, off_track: 1 });
  });

  it("does not call a project off track a second time for its money", () => {
    const { first } = folderWith([ailing("A", { funding: { need: 10, allocated: 0 } })]);
    expect(first[0]).toMatchObject({ kind: "money_not_allocated", also: [] });
  });
});

describe("reports that nothing sets apart", () => {
  it("are one thing to do, and each of them counts", () => {
    const folder = folderWith([
      ailing("A", { report: submitted }),
      ailing("B", { report: asksDecision }),
      ailing("C", { report: { ...submitted, submittedOn: "2023-02-25" } }),
    ]);
    expect(listed(folder)).toEqual([
      ["plain", "report_to_accept"],
      ["B", "report_to_accept"],
    ]);
    expect(folder.first[0]).toMatchObject({
      since: "2023-02-25",
      actions: ["accept_many"],
      reason: { reports: [{ reportId: "A-REP" }, { reportId: "C-REP" }] },
    });
    expect(folder.counts.report_to_accept).toBe(3);
  });

  it("are told by their project where there is one alone", () => {
    expect(listed(folderWith([ailing("A", { report: submitted })]))).toEqual([["A", "report_to_accept"]]);
  });
});

describe("values of a quarter", () => {
  it("are accepted one by one, and may be returned", () => {
    const { first, counts } = folderWith([ailing("A")], {
      ValueReport: [
        {
          id: "VAL-1",
          projectId: "A",
          quarterStart: "2022-10-01",
          state: "submitted",
          submittedOn: "2023-02-20",
          submittedBy: "Руководитель проекта",
          submittedById: lead.accountId,
          reviewedOn: null,
          reviewedBy: null,
          reviewedById: null,
          reviewComment: null,
          origin: "training",
          version: 1,
        },
      ],
      Indicator: [anIndicator({ id: "SHARE", name: "Доля услуг" })],
      IndicatorValue: [
        aValue({
          indicatorId: "SHARE",
          value: 40,
          date: "2022-12-31",
          kind: "estimate",
          valueReportId: "VAL-1",
        }),
      ],
    });
    expect(first[0]).toMatchObject({
      kind: "report_to_accept",
      since: "2023-02-20",
      reason: {
        code: "values_submitted",
        quarterStart: "2022-10-01",
        values: [{ name: "Доля услуг", value: 40 }],
      },
      actions: ["accept", "return", "ask", "assign", "propose"],
    });
    expect(counts.report_to_accept).toBe(1);
  });
});
