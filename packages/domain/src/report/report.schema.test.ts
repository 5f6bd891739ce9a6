import { describe, expect, it } from "vitest";
import {
  acceptReportsInputSchema,
  reviewReportInputSchema,
  submitReportInputSchema,
  tellValuesInputSchema,
} from "./report.schema.ts";

const requestId = "7b0f6a4e-3c7e-4f0e-9a3c-0f4b5a1c2d3e";
const words = {
  requestId,
  projectId: "PRJ-1",
  periodId: "PERIOD-2023-02",
  version: null,
  ownRating: "on_track",
  summary: " Работы идут ",
};

const issueOf = (change: object) => {
  const issue = submitReportInputSchema.safeParse({ ...words, ...change }).error?.issues[0];
  return [issue?.path.join("."), issue?.message];
};

const told = { quarterId: "PERIOD-2022-Q4", indicatorId: "IND-1", value: 1 };

describe("the input of report.submit", () => {
  it("needs the words alone; what is left out or blank is nothing", () => {
    expect(submitReportInputSchema.parse({ ...words, ratingReason: "  " })).toEqual({
      ...words,
      summary: "Работы идут",
      ratingReason: null,
      decisionNeeded: null,
      decisionAddressee: null,
      milestones: [],
      values: [],
      funding: [],
      risks: [],
    });
  });

  it.each([
    [{ summary: " " }, ["summary", "required"]],
    [{ summary: "я".repeat(2001) }, ["summary", "too_long"]],
    [{ ownRating: "no_data" }, ["ownRating", "invalid_value"]],
    [{ version: 0 }, ["version", "invalid_number"]],
    [{ values: [{ ...told, value: -0.1 }] }, ["values.0.value", "out_of_range"]],
    [{ values: [{ indicatorId: "IND-1", value: 1 }] }, ["values.0.quarterId", "required"]],
    [
      { funding: [{ fundingLineId: "FUN-1", version: 1, committed: -1, spent: null }] },
      ["funding.0.committed", "out_of_range"],
    ],
    [
      { risks: [{ riskId: "RSK-1", version: 1, probability: 4, impact: 1 }] },
      ["risks.0.probability", "out_of_range"],
    ],
    [
      { milestones: [{ milestoneId: "KT-1", version: 1, done: { actualDate: "2023-02-30" } }] },
      ["milestones.0.done.actualDate", "invalid_date"],
    ],
    [{ values: [told, { ...told, value: 2 }] }, ["values", "invalid_value"]],
  ] as const)("refuses %j", (change, issue) => {
    expect(issueOf(change)).toEqual(issue);
  });
});

describe("the inputs of a review", () => {
  it("take a comment that may be left out", () => {
    const review = { requestId, reportId: "REP-1", version: 1, decision: "accept" };
    expect(reviewReportInputSchema.parse(review)).toEqual({ ...review, comment: null });
    expect(reviewReportInputSchema.safeParse({ ...review, decision: "reject" }).success).toBe(false);
  });

  it("accept each of many once, and never none", () => {
    const asked = { reportId: "REP-1", version: 1 };
    expect(acceptReportsInputSchema.safeParse({ requestId, reports: [asked] }).success).toBe(true);
    expect(acceptReportsInputSchema.safeParse({ requestId, reports: [asked, asked] }).success).toBe(false);
    expect(acceptReportsInputSchema.safeParse({ requestId, reports: [] }).success).toBe(false);
  });
});

describe("the input of report.tellValues", () => {
  const input = { requestId, projectId: "PRJ-1", quarterId: "PERIOD-2022-Q4", version: null };
  const value = { indicatorId: "IND-1", value: 1 };

  it("needs a value, each indicator once", () => {
    expect(tellValuesInputSchema.parse({ ...input, values: [value] })).toEqual({
      ...input,
      values: [{ ...value, evidence: null }],
    });
    for (const values of [[], [value, value], [{ ...value, value: -1 }]]) {
      expect(tellValuesInputSchema.safeParse({ ...input, values }).success).toBe(false);
    }
  });
});
