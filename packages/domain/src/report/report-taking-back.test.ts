import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anIndicator } from "../maturity/maturity.fixture.ts";
import { indexOf, project, report, today } from "../portfolio/portfolio.fixture.ts";
import { deputy, lead, office, period } from "../reminder/reminder.fixture.ts";
import { decidedReports } from "./decided-reports.ts";
import { reviewReport } from "./report-change.ts";
import { takeBackReview } from "./report-taking-back.ts";
import { lateQuarter, toldApart, valueReport } from "./value-report.fixture.ts";

const accepted = {
  id: "REP-1",
  state: "accepted",
  startsOn: "2023-02-01",
  submittedOn: "2023-02-27",
  reviewedOn: today,
  reviewedById: deputy.accountId,
} as const;
const asked = { actor: deputy, today, period: period(), siblings: [accepted] } as const;
const next = { startsOn: "2023-03-01", submittedOn: today } as const;

describe("takeBackReview", () => {
  it.each([
    ["an acceptance", accepted, asked, null],
    ["a return", { ...accepted, state: "returned" }, asked, null],
    ["what the author has sent again", { ...accepted, state: "submitted" }, asked, "decision_missing"],
    ["the review of another", accepted, { ...asked, actor: office }, "decision_of_another"],
    ["yesterday's", { ...accepted, reviewedOn: "2023-02-28" }, asked, "decision_of_earlier_day"],
    [
      "with a report of a later month since",
      accepted,
      { ...asked, siblings: [accepted, next] },
      "decision_followed",
    ],
    [
      "with one of a later month from before",
      accepted,
      { ...asked, siblings: [accepted, { ...next, submittedOn: "2023-02-28" }] },
      null,
    ],
    [
      "with one of an earlier month since",
      accepted,
      { ...asked, siblings: [accepted, { ...next, startsOn: "2023-01-01" }] },
      null,
    ],
    [
      "in a closed period",
      accepted,
      { ...asked, period: period({ closesOn: "2023-02-28" }) },
      "decision_period_closed",
    ],
    ["on the last day of the window", accepted, { ...asked, period: period({ closesOn: today }) }, null],
    ["without a recorded period", accepted, { ...asked, period: null }, null],
  ] as const)("%s", (_case, reviewed, question, code) => {
    const answer = takeBackReview(reviewed, question);
    expect(answer.isAllowed ? null : answer.refusal.code).toBe(code);
  });

  it("is open to whoever has just decided, whatever the decision, and to nobody else but the administrator", () => {
    const decisions = fc.record({
      decision: fc.constantFrom("accept" as const, "return" as const),
      comment: fc.constantFrom("Уточните", "Принято"),
    });
    fc.assert(
      fc.property(decisions, fc.constantFrom(lead, office, deputy), (decision, actor) => {
        const sent = { ...accepted, state: "submitted", submittedById: lead.accountId } as const;
        const change = reviewReport(sent, { ...decision, reviewer: deputy, today });
        if (!change.isAllowed) throw new Error("a submitted report may be reviewed");
        const answer = takeBackReview({ ...sent, ...change.fields }, { ...asked, actor });
        expect(answer.isAllowed).toBe(actor === deputy);
      }),
    );
  });
});

describe("decidedReports", () => {
  const reviewed = { state: "accepted", reviewedOn: today, reviewedById: deputy.accountId } as const;
  const index = indexOf({
    Indicator: [anIndicator({ id: "IND-A" })],
    IndicatorValue: [toldApart({ kind: "reported" })],
    Project: [project({ leadPositionId: "POS-LEAD" })],
    ReportingPeriod: [period(), lateQuarter],
    ProgressReport: [report({ id: "REP-1", periodStart: "2023-02-01", ...reviewed })],
    ValueReport: [valueReport({ ...reviewed, state: "returned", reviewComment: "Уточните" })],
  });

  it("names both kinds to whoever reviewed them", () => {
    expect(decidedReports(index, { actor: deputy, isPast: false })).toMatchObject([
      { what: "report", id: "REP-1", state: "accepted", startsOn: "2023-02-01", project: { id: "PRJ-1" } },
      { what: "values", id: "VREP-1", state: "returned", startsOn: "2022-10-01", reviewComment: "Уточните" },
    ]);
  });

  it("names nothing to others, and nothing of the past", () => {
    expect(decidedReports(index, { actor: office, isPast: false })).toEqual([]);
    expect(decidedReports(index, { actor: deputy, isPast: true })).toEqual([]);
    const elsewhere = { ...deputy, curatedIndustryIds: [] };
    expect(decidedReports(index, { actor: elsewhere, isPast: false })).toEqual([]);
  });
});
