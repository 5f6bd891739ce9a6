import { describe, expect, it } from "vitest";
import { deskMilestone, deskQuarter, reportDesk, sentReport } from "./report-desk.fixture.ts";
import { prefill } from "./prefill.ts";
import { fieldOf, partsOf } from "./report-fields.ts";
import { findProblems, isUrgent } from "./report-problems.ts";
import { toSubmission } from "./submission.ts";
import { valueField } from "./value-fields.ts";

const desk = reportDesk();
const base = prefill(desk);
const place = { quarterId: "PERIOD-2022-Q4", indicatorId: "I-1" };
const written = { ...base, summary: " Контракт заключён. " };

describe("prefill", () => {
  it("starts from the last report, but asks for a new sentence", () => {
    expect(base).toMatchObject({
      ownRating: "at_risk",
      ratingReason: "Ждём поставку",
      decisionNeeded: "Продлить срок",
      summary: "",
    });
  });

  it("starts from the present report when there is one", () => {
    const report = sentReport({ periodStart: "2023-02-01", ownRating: "off_track", summary: "Стоим" });
    expect(prefill(reportDesk({ report }))).toMatchObject({ ownRating: "off_track", summary: "Стоим" });
  });

  it("starts from the computed rating when nothing was ever reported", () => {
    expect(prefill(reportDesk({ previous: null }))["ownRating"]).toBe("on_track");
    const unknown = reportDesk({ previous: null, computed: { rating: null, reasons: [] } });
    expect(prefill(unknown)["ownRating"]).toBe("");
  });
});

describe("fields", () => {
  it("are told apart by their place", () => {
    expect(partsOf(fieldOf("milestone/forecastDate", "M-1"))).toEqual({
      kind: "milestone",
      id: "M-1",
      part: "forecastDate",
    });
    expect(partsOf("summary")).toBeNull();
  });
});

describe("toSubmission", () => {
  it("sends the words and nothing that did not change", () => {
    expect(toSubmission(desk, written)).toEqual({
      projectId: "PRJ-1",
      periodId: "PERIOD-2023-02",
      version: null,
      ownRating: "at_risk",
      ratingReason: "Ждём поставку",
      summary: "Контракт заключён.",
      decisionNeeded: "Продлить срок",
      decisionAddressee: "Совет",
      milestones: [],
      values: [],
      funding: [],
      risks: [],
    });
  });

  it("says a milestone done today unless another day is given, and then sends no forecast", () => {
    const done = {
      ...written,
      [fieldOf("milestone/done", "M-1")]: "yes",
      [fieldOf("milestone/evidence", "M-1")]: "Контракт № 5",
      [fieldOf("milestone/forecastDate", "M-1")]: "2023-04-01",
    };
    expect(toSubmission(desk, done).milestones).toEqual([
      { milestoneId: "M-1", version: 3, done: { actualDate: "2023-03-01", evidence: "Контракт № 5" } },
    ]);
    const earlier = { ...done, [fieldOf("milestone/actualDate", "M-1")]: "2023-02-27" };
    expect(toSubmission(desk, earlier).milestones[0]?.done?.actualDate).toBe("2023-02-27");
  });

  it("sends a forecast with its reason, over the version that was read", () => {
    const moved = {
      ...written,
      [fieldOf("milestone/forecastDate", "M-1")]: "2023-04-01",
      [fieldOf("milestone/reason", "M-1")]: "Торги не состоялись",
    };
    expect(toSubmission(desk, moved).milestones).toEqual([
      {
        milestoneId: "M-1",
        version: 3,
        forecast: { forecastDate: "2023-04-01", reason: "Торги не состоялись" },
      },
    ]);
  });

  it("sends money in roubles, both figures of a line together", () => {
    const spent = { ...written, [fieldOf("funding/spent", "F-1")]: "0,25" };
    expect(toSubmission(desk, spent).funding).toEqual([
      { fundingLineId: "F-1", version: 4, committed: 1_500_000, spent: 250_000 },
    ]);
  });

  it("sends values only where they are asked for, and a risk only when it was weighed anew", () => {
    const told = {
      ...written,
      [valueField("value", place)]: "85,9",
      [fieldOf("risk/probability", "R-1")]: "3",
    };
    expect(toSubmission(desk, told)).toMatchObject({
      values: [{ ...place, value: 85.9, evidence: null }],
      risks: [{ riskId: "R-1", version: 5, probability: 3, impact: 3 }],
    });
    const notAsked = deskQuarter({
      indicators: deskQuarter().indicators.map((one) => ({ ...one, isAsked: false })),
    });
    for (const quarter of [notAsked, deskQuarter({ isApart: true })]) {
      expect(toSubmission(reportDesk({ quarters: [quarter] }), told).values).toEqual([]);
    }
  });

  it("tells each of several open quarters its own value", () => {
    const { period } = deskQuarter();
    const next = deskQuarter({ period: period && { ...period, id: "PERIOD-2023-Q1" } });
    const ofNext = { ...place, quarterId: "PERIOD-2023-Q1" };
    const both = reportDesk({ quarters: [deskQuarter(), next] });
    const told = { ...written, [valueField("value", place)]: "1", [valueField("value", ofNext)]: "2" };
    expect(toSubmission(both, told).values).toEqual([
      { ...place, value: 1, evidence: null },
      { ...ofNext, value: 2, evidence: null },
    ]);
  });
});

describe("findProblems", () => {
  const codes = (values: Record<string, string>, at = desk) =>
    findProblems(at, values).map(({ code }) => code);

  it("finds nothing wrong with a report that is whole", () => {
    expect(codes(written)).toEqual([]);
  });

  it("asks for the sentence, the reason and the addressee, each at its field", () => {
    expect(findProblems(desk, { ...base, ratingReason: " ", decisionAddressee: "" })).toEqual([
      { field: "ratingReason", code: "reason_missing" },
      { field: "summary", code: "summary_missing" },
      { field: "decisionAddressee", code: "addressee_missing" },
    ]);
  });

  it("leaves the reason to the server when what is told may change the computed rating", () => {
    const values = { ...written, ratingReason: "", [fieldOf("milestone/forecastDate", "M-1")]: "2023-04-01" };
    expect(codes(values)).toEqual([]);
  });

  it("asks for the evidence that a milestone requires, and for days that can be", () => {
    const done = { ...written, [fieldOf("milestone/done", "M-1")]: "yes" };
    expect(codes(done)).toEqual(["evidence_missing"]);
    const free = reportDesk({ milestones: [deskMilestone({ requiresEvidence: false })] });
    expect(codes(done, free)).toEqual([]);
    expect(codes({ ...done, [fieldOf("milestone/actualDate", "M-1")]: "2023-03-02" }, free)).toEqual([
      "date_in_future",
    ]);
    expect(codes({ ...written, [fieldOf("milestone/forecastDate", "M-1")]: "2023-02-28" })).toEqual([
      "date_in_past",
    ]);
  });

  it.each(["много", "-1"])("takes %j for no amount", (typed) => {
    expect(codes({ ...written, [fieldOf("funding/spent", "F-1")]: typed })).toEqual(["not_a_number"]);
  });
});

describe("isUrgent", () => {
  it.each([
    [deskMilestone(), true],
    [deskMilestone({ state: "at_risk", baselineDate: "2023-05-01" }), true],
    [deskMilestone({ state: "on_track", baselineDate: "2023-03-10" }), true],
    [deskMilestone({ state: "on_track", baselineDate: "2023-03-20" }), false],
    [deskMilestone({ state: "undated", baselineDate: null }), false],
    [deskMilestone({ state: "completed" }), false],
  ])("of %j is %s", (milestone, urgent) => {
    expect(isUrgent(desk, milestone)).toBe(urgent);
  });
});
