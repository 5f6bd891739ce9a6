import { describe, expect, it } from "vitest";
import type { Actor } from "../access/actor.ts";
import { report, today } from "../portfolio/portfolio.fixture.ts";
import { february, january } from "../reporting/reporting.fixture.ts";
import {
  mayReviewAs,
  reviewReport,
  submissionObstacle,
  submitReport,
  tellingObstacle,
} from "./report-change.ts";
import { reopenedQuarter, valueReport } from "./value-report.fixture.ts";

const office: Actor = {
  accountId: "A-OFFICE",
  name: "Офис",
  roles: ["project_office"],
  positionId: null,
  curatedIndustryIds: [],
};
const lead: Actor = { ...office, accountId: "A-LEAD", name: "Руководитель", roles: ["project_lead"] };

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

describe("tellingObstacle", () => {
  const asked: ReadonlySet<string> = new Set(["IND-A"]);
  const question = { project: { stage: "active" }, quarter: reopenedQuarter, asked, today } as const;

  it("is none for an open quarter, whatever month is open", () => {
    expect(tellingObstacle(question)).toBeNull();
  });

  it.each([
    ["project_not_active", { project: { stage: "paused" } }],
    ["period_not_open", { quarter: { ...reopenedQuarter, reopenedUntil: null } }],
    ["values_told", { asked: new Set<string>() }],
  ] as const)("is %s for %j", (code, change) => {
    expect(tellingObstacle({ ...question, ...change })).toBe(code);
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
  const circumstances = { computed: "on_track", submitter: lead, today } as const;

  it("stores the words with what the rules said then", () => {
    expect(submitReport(words, circumstances)).toEqual({
      isAllowed: true,
      fields: {
        ...words,
        computedRating: "on_track",
        state: "submitted",
        submittedOn: today,
        submittedBy: "Руководитель",
        submittedById: "A-LEAD",
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
  const submitted = report({ state: "submitted", submittedBy: lead.name, submittedById: lead.accountId });
  const review = {
    decision: "accept",
    comment: null,
    reviewer: office,
    today,
  } as const;

  it("accepts with or without a remark, returns with one", () => {
    expect(reviewReport(submitted, review)).toEqual({
      isAllowed: true,
      fields: {
        state: "accepted",
        reviewedOn: today,
        reviewedBy: "Офис",
        reviewedById: "A-OFFICE",
        reviewComment: null,
      },
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
    expect(reviewReport(submitted, { ...review, reviewer: lead })).toEqual(refusal("report_own"));
    const administrator: Actor = { ...lead, roles: ["administrator"] };
    expect(reviewReport(submitted, { ...review, reviewer: administrator })).toMatchObject({
      isAllowed: true,
    });
  });
});

describe("mayReviewAs", () => {
  const administrator: Actor = { ...office, roles: ["administrator"] };
  it.each([
    ["of another account", office, { submittedById: "A-LEAD" }, true],
    ["of the own account", office, { submittedById: "A-OFFICE" }, false],
    ["of the own account, renamed since", { ...office, name: "Отдел" }, { submittedById: "A-OFFICE" }, false],
    [
      "of another account of the same name",
      { ...office, name: "Руководитель" },
      { submittedById: "A-LEAD" },
      true,
    ],
    ["of an account that was not kept", office, { submittedById: null }, true],
    ["of the administrator's own account", administrator, { submittedById: "A-OFFICE" }, true],
  ])("of a report %s", (_, actor, submitted, expected) => {
    expect(mayReviewAs(actor, submitted)).toBe(expected);
  });
});

describe("the values of a quarter told apart", () => {
  it("are reviewed by the rules of a month's report", () => {
    const by = { decision: "accept", comment: null, reviewer: office, today } as const;
    expect(reviewReport(valueReport(), by)).toMatchObject({
      isAllowed: true,
      fields: { state: "accepted", reviewedById: "A-OFFICE" },
    });
    expect(reviewReport(valueReport(), { ...by, decision: "return" })).toEqual(
      refusal("return_reason_required", "comment"),
    );
    expect(reviewReport(valueReport(), { ...by, reviewer: lead })).toEqual(refusal("report_own"));
    expect(reviewReport(valueReport({ state: "returned" }), by)).toEqual(refusal("report_reviewed"));
  });
});
