import { describe, expect, it } from "vitest";
import { decisionRefusal, planningRefusal } from "./council-change.ts";

describe("planningRefusal", () => {
  it.each([
    { date: "2023-02-28", refusal: { code: "date_in_past", field: "date" } },
    { date: "2023-03-01", refusal: null },
    { date: "2023-03-23", refusal: null },
  ] as const)("of a meeting on $date", ({ date, refusal }) => {
    expect(planningRefusal(date, "2023-03-01")).toEqual(refusal);
  });
});

describe("decisionRefusal", () => {
  it.each([
    { state: "draft", refusal: null },
    { state: "adopted", refusal: { code: "decision_adopted", field: null } },
    { state: "rejected", refusal: { code: "decision_adopted", field: null } },
  ] as const)("of a decision that is $state", ({ state, refusal }) => {
    expect(decisionRefusal({ state })).toEqual(refusal);
  });
});
