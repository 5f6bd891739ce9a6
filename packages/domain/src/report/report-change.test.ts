import { describe, expect, it } from "vitest";
import { report, today } from "../portfolio/portfolio.fixture.ts";
import { february, january } from "../reporting/reporting.fixture.ts";
import { reviewReport, submissionObstacle, submitReport } from "./report-change.ts";

const refusal = (code: string, field: string | null = null) => ({
  isAllowed: false,
  refusal: { code, field },
});

describe("submissionObstacle", () => {
  const question = { project: { stage: "active" }, period: february, report: null, today } as const;

  it("is none for an open month without a report, or with one that is not accepted", () => {
    expect(submissionObstacle(question)).toBeNull();
    for (const state of ["submitted", "returned"] as const) {
      expect(submissionObstacle({ ...question, report: { state } })).toBeNull();
    }
  });

  it.each([
    ["project_not_active", { project: { stage: "paused" } }],
    ["project_not_active", { project: { stage: "completed" } }],
    ["period_not_open", { period: january }],
    ["report_accepted", { report: { state: "accepted" } }],
  ] as const)("is %s for %j", (code, change) => {
    expect(submissionObstacle({ ...question, ...change })).toBe(code);
  });
});

describe("submitReport", () => {
  const words = {
    ownRating: "on_track",
    ratingReason: null,
    summary: "Работы идут",
    decisionNeeded: null,
    decisionAddressee: null,
  } as const;
  const circumstances = { computed: "on_track", submittedBy: "Руководитель", today } as const;

  it("stores the words with what the rules said then", () => {
    expect(submitReport(words, circumstances)).toEqual({
      isAllowed: true,
      fields: {
        ...words,
        computedRating: "on_track",
        state: "submitted",
        submittedOn: today,
        submittedBy: "Руководитель",
      },
    });
  });

  it("asks why wherever the ratings differ, for better or worse", () => {
    for (const ownRating of ["at_risk", "off_track"] as const) {
      expect(submitReport({ ...words, ownRating }, circumstances)).toEqual(
        refusal("rating_reason_required", "ratingReason"),
      );
    }
    const brighter = submitReport(words, { ...circumstances, computed: "off_track" });
    expect(brighter).toEqual(refusal("rating_reason_required", "ratingReason"));
    const explained = submitReport(
      { ...words, ownRating: "at_risk", ratingReason: "Поставка" },
      circumstances,
    );
    expect(explained).toMatchObject({ isAllowed: true });
  });

  it("asks nothing where nothing can be computed", () => {
    const change = submitReport({ ...words, ownRating: "off_track" }, { ...circumstances, computed: null });
    expect(change).toMatchObject({ isAllowed: true, fields: { computedRating: null } });
  });

  it("wants an addressee with a decision, and drops one without", () => {
    expect(submitReport({ ...words, decisionNeeded: "Средства" }, circumstances)).toEqual(
      refusal("addressee_required", "decisionAddressee"),
    );
    expect(submitReport({ ...words, decisionAddressee: "Совет" }, circumstances)).toMatchObject({
      fields: { decisionAddressee: null },
    });
  });
});

describe("reviewReport", () => {
  const submitted = report({ state: "submitted", submittedBy: "Руководитель" });
  const review = {
    decision: "accept",
    comment: null,
    reviewer: { name: "Офис", isAdministrator: false },
    today,
  } as const;

  it("accepts with or without a remark, returns with one", () => {
    expect(reviewReport(submitted, review)).toEqual({
      isAllowed: true,
      fields: { state: "accepted", reviewedOn: today, reviewedBy: "Офис", reviewComment: null },
    });
    expect(reviewReport(submitted, { ...review, decision: "return", comment: "Уточните" })).toMatchObject({
      fields: { state: "returned", reviewComment: "Уточните" },
    });
    expect(reviewReport(submitted, { ...review, decision: "return" })).toEqual(
      refusal("return_reason_required", "comment"),
    );
  });

  it("is once only, until the report is sent again", () => {
    for (const state of ["accepted", "returned"] as const) {
      expect(reviewReport(report({ state }), review)).toEqual(refusal("report_reviewed"));
    }
  });

  it("is not one's own but for the administrator", () => {
    const own = { ...review, reviewer: { name: "Руководитель", isAdministrator: false } };
    expect(reviewReport(submitted, own)).toEqual(refusal("report_own"));
    const administrator = { ...own, reviewer: { name: "Руководитель", isAdministrator: true } };
    expect(reviewReport(submitted, administrator)).toMatchObject({ isAllowed: true });
  });
});
