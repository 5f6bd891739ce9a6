import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/days.ts";
import { fundingLine, milestone, report, risk, today } from "../portfolio/portfolio.fixture.ts";
import { worseHealth } from "./health-order.ts";
import { assessHealth, type HealthEvidence } from "./health.ts";
import { defaultThresholds } from "./thresholds.ts";

const healthy: HealthEvidence = {
  project: { stage: "active", fundingRequirement: "required" },
  milestones: [milestone()],
  fundingLines: [fundingLine()],
  risks: [],
  reports: [report()],
  today,
};
const assess = (evidence: Partial<HealthEvidence>) => assessHealth({ ...healthy, ...evidence });

/** One milestone missed and nine done: late, but near enough to the plan. */
const nearlyAll = (missed: Parameters<typeof milestone>[0]) => [
  milestone({ id: "KT-missed", title: "Акт подписан", weight: 5, ...missed }),
  milestone({ id: "KT-done", weight: 95, baselineDate: "2022-12-01", actualDate: "2022-12-01" }),
];
/** So many percent of the weight missed by today, the rest done. */
const behind = (weight: number) =>
  nearlyAll({ baselineDate: today, weight }).with(1, {
    ...milestone({ id: "KT-done", baselineDate: "2022-12-01", actualDate: "2022-12-01" }),
    weight: 100 - weight,
  });

describe("computed health", () => {
  it("is on track without a reason against it", () => {
    expect(assess({})).toEqual({
      computed: "on_track",
      own: "on_track",
      effective: "on_track",
      differs: false,
      ownReason: null,
      reasons: [],
    });
  });

  it.each<[string, Partial<HealthEvidence>, string, object[]]>([
    [
      "a critical milestone overdue for 31 days",
      { milestones: nearlyAll({ isCritical: true, baselineDate: "2023-01-29" }) },
      "off_track",
      [{ code: "critical_overdue", milestoneId: "KT-missed", title: "Акт подписан", days: 31 }],
    ],
    [
      "a critical milestone overdue for 30 days",
      { milestones: nearlyAll({ isCritical: true, baselineDate: "2023-01-30" }) },
      "at_risk",
      [{ code: "milestone_overdue", milestoneId: "KT-missed", title: "Акт подписан", days: 30 }],
    ],
    [
      "an ordinary milestone overdue for long",
      { milestones: nearlyAll({ baselineDate: "2022-03-01" }) },
      "at_risk",
      [{ code: "milestone_overdue", days: 365 }],
    ],
    [
      "a forecast past the plan",
      { milestones: [milestone({ forecastDate: "2023-04-11" })] },
      "at_risk",
      [{ code: "forecast_past_plan", days: 10 }],
    ],
    ["25 points behind", { milestones: behind(25) }, "off_track", [{ code: "progress_behind", points: 25 }]],
    ["24 points behind", { milestones: behind(24) }, "at_risk", [{ code: "progress_behind", points: 24 }]],
    ["10 points behind", { milestones: behind(10) }, "at_risk", [{ code: "progress_behind", points: 10 }]],
    ["9 points behind", { milestones: behind(9) }, "on_track", []],
    [
      "funding of this year unmet",
      { fundingLines: [fundingLine({ allocated: 400 })] },
      "off_track",
      [{ code: "funding_unmet", year: 2023, gap: 600 }],
    ],
    [
      "an allocation that nobody entered",
      { fundingLines: [fundingLine({ allocated: null })] },
      "off_track",
      [{ code: "funding_unmet", year: 2023, gap: null }],
    ],
    [
      "funding of another year unmet",
      { fundingLines: [fundingLine({ year: 2024, allocated: 0 })] },
      "on_track",
      [],
    ],
    [
      "an open high risk",
      { risks: [risk({ impact: 2 })] },
      "at_risk",
      [{ code: "high_risk", riskId: "RSK-1" }],
    ],
    ["an open medium risk", { risks: [risk({ probability: 2, impact: 2 })] }, "on_track", []],
    ["a closed high risk", { risks: [risk({ state: "closed" })] }, "on_track", []],
    ["no milestones", { milestones: [] }, "no_data", [{ code: "no_milestones" }]],
    [
      "cancelled milestones only",
      { milestones: [milestone({ cancelledDate: "2023-01-01" })] },
      "no_data",
      [{ code: "no_milestones" }],
    ],
    ["no report at all", { reports: [] }, "no_data", [{ code: "no_recent_report", lastPeriodStart: null }]],
    [
      "the last report for December",
      { reports: [report({ periodStart: "2022-12-01" }), report({ periodStart: "2022-11-01" })] },
      "no_data",
      [{ code: "no_recent_report", lastPeriodStart: "2022-12-01" }],
    ],
    ["the last report for January", { reports: [report({ periodStart: "2023-01-01" })] }, "on_track", []],
    [
      "only a returned report",
      { reports: [report({ state: "returned" })] },
      "no_data",
      [{ code: "no_recent_report", lastPeriodStart: null }],
    ],
  ])("%s", (_, evidence, computed, reasons) => {
    const assessment = assess(evidence);
    expect(assessment.computed).toBe(computed);
    expect(assessment.reasons).toMatchObject(reasons);
    expect(assessment.reasons).toHaveLength(reasons.length);
  });

  it("fades green and amber to grey, but does not hide red", () => {
    const amber = { risks: [risk()] };
    const red = { fundingLines: [fundingLine({ allocated: 0 })] };
    expect(assess({ ...amber, reports: [] }).effective).toBe("no_data");
    expect(assess({ ...red, reports: [] }).effective).toBe("off_track");
    expect(assess({ ...red, milestones: [] }).effective).toBe("off_track");
  });

  it("gives every reason, worst first", () => {
    const { reasons } = assess({
      milestones: [
        milestone({ id: "KT-1", baselineDate: "2022-12-01" }),
        milestone({ id: "KT-2", baselineDate: "2022-12-01", isCritical: true }),
        milestone({ id: "KT-3", baselineDate: "2022-11-01", isCritical: true }),
        milestone({ id: "KT-4", forecastDate: "2023-06-01" }),
      ],
      fundingLines: [fundingLine({ allocated: 0 })],
      risks: [risk()],
      reports: [],
    });
    expect(reasons.map((reason) => ("milestoneId" in reason ? reason.milestoneId : reason.code))).toEqual([
      "KT-3",
      "KT-2",
      "funding_unmet",
      "progress_behind",
      "no_recent_report",
      "KT-1",
      "KT-4",
      "high_risk",
    ]);
  });

  it("gives equal reasons in one order, however the records stand", () => {
    const milestones = ["KT-1", "KT-2"].map((id) => milestone({ id, baselineDate: "2023-01-10" }));
    const risks = ["RSK-1", "RSK-2"].map((id) => risk({ id }));
    const { reasons } = assess({ milestones, risks });
    expect(reasons.length).toBeGreaterThanOrEqual(4);
    const turned = assess({ milestones: milestones.toReversed(), risks: risks.toReversed() });
    expect(turned.reasons).toEqual(reasons);
  });

  it("does not judge what is over", () => {
    const ill = { milestones: [], reports: [], fundingLines: [fundingLine({ allocated: 0 })] };
    const stage = (name: "completed" | "cancelled" | "paused") =>
      assess({ ...ill, project: { stage: name, fundingRequirement: "required" } });
    expect(stage("completed")).toMatchObject({ effective: "on_track", reasons: [], own: null });
    expect(stage("cancelled")).toMatchObject({ effective: "no_data", reasons: [], own: null });
    expect(stage("paused").effective).toBe("off_track");
  });

  it("takes the thresholds it is given", () => {
    const thresholds = { ...defaultThresholds, atRiskPoints: 5, offTrackPoints: 9 };
    expect(assess({ milestones: behind(9), thresholds }).computed).toBe("off_track");
  });
});

describe("the lead's own rating", () => {
  it("prevails when it is worse, with its reason", () => {
    const reports = [report({ ownRating: "at_risk", ratingReason: "Подрядчик меняет команду" })];
    expect(assess({ reports })).toMatchObject({
      computed: "on_track",
      own: "at_risk",
      effective: "at_risk",
      differs: true,
      ownReason: "Подрядчик меняет команду",
    });
  });

  it("does not prevail when it is better", () => {
    expect(assess({ risks: [risk()] })).toMatchObject({
      own: "on_track",
      effective: "at_risk",
      differs: true,
    });
  });

  it("is that of the latest report which was not returned", () => {
    const reports = [
      report({ id: "REP-1", periodStart: "2023-01-01", ownRating: "off_track" }),
      report({ id: "REP-2", periodStart: "2023-02-01", ownRating: "at_risk" }),
      report({
        id: "REP-3",
        periodStart: "2023-02-01",
        ownRating: "on_track",
        state: "returned",
        submittedOn: today,
      }),
    ];
    expect(assess({ reports }).own).toBe("at_risk");
  });

  it("fades with the report it stands in", () => {
    const reports = [report({ periodStart: "2022-12-01", ownRating: "off_track" })];
    expect(assess({ reports })).toMatchObject({ own: null, effective: "no_data", differs: false });
  });

  it("has nothing to differ from without data, yet red still shows", () => {
    const green = assess({ milestones: [] });
    expect(green).toMatchObject({ effective: "no_data", differs: false });
    const amber = assess({ milestones: [], reports: [report({ ownRating: "at_risk" })] });
    expect(amber.effective).toBe("no_data");
    const red = assess({ milestones: [], reports: [report({ ownRating: "off_track" })] });
    expect(red).toMatchObject({ computed: "no_data", effective: "off_track", differs: false });
  });
});

describe("the worse of two healths", () => {
  const health = fc.constantFrom("off_track", "at_risk", "on_track", "no_data");

  it("does not depend on which comes first, and is one of them", () => {
    fc.assert(
      fc.property(health, health, (one, other) => {
        const worse = worseHealth(one, other);
        expect(worse).toBe(worseHealth(other, one));
        expect([one, other]).toContain(worse);
        expect(worseHealth(worse, one)).toBe(worse);
      }),
    );
  });

  it("never lets a project get better by a milestone slipping", () => {
    const severity = ["off_track", "no_data", "at_risk", "on_track"];
    fc.assert(
      fc.property(
        fc.integer({ min: -200, max: 200 }),
        fc.nat(200),
        fc.boolean(),
        (start, slip, isCritical) => {
          const due = (days: number) =>
            assess({ milestones: nearlyAll({ isCritical, baselineDate: addDays(today, days) }) });
          expect(severity.indexOf(due(start - slip).effective)).toBeLessThanOrEqual(
            severity.indexOf(due(start).effective),
          );
        },
      ),
    );
  });
});
