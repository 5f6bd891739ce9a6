import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { saveProblemInputSchema } from "../problem/problem.schema.ts";
import { saveRiskInputSchema, settleRiskInputSchema } from "./risk.schema.ts";

const requestId = "0190a7c2-4f2e-7c1a-9d55-2b1f3d0c9a11";
const said = {
  requestId,
  projectId: "PRJ-1",
  title: " Срыв закупки ",
  probability: 3,
  impact: 2,
  measure: "  ",
  ownerPositionId: null,
  dueDate: null,
};
const settled = { requestId, riskId: "RSK-1", version: 1, outcome: "closed", settledOn: "2023-03-01" };

const problems = (schema: z.ZodType, input: unknown): [string, string][] =>
  (schema.safeParse(input).error?.issues ?? []).map(({ path, message }) => [path.join("."), message]);

describe("saveRiskInputSchema", () => {
  it("trims the title and makes a blank measure null", () => {
    expect(saveRiskInputSchema.parse(said)).toMatchObject({ title: "Срыв закупки", measure: null });
  });

  it.each<[string, object, [string, string][]]>([
    ["no title", { title: " " }, [["title", "required"]]],
    ["a title of 501 characters", { title: "а".repeat(501) }, [["title", "too_long"]]],
    ["a probability of 4", { probability: 4 }, [["probability", "out_of_range"]]],
    ["an impact of 0", { impact: 0 }, [["impact", "out_of_range"]]],
    ["half an impact", { impact: 1.5 }, [["impact", "invalid_number"]]],
    ["a measure of 1001 characters", { measure: "а".repeat(1001) }, [["measure", "too_long"]]],
    ["no word on the owner", { ownerPositionId: undefined }, [["ownerPositionId", "required"]]],
    ["a day that does not exist", { dueDate: "2023-02-30" }, [["dueDate", "invalid_date"]]],
    ["version 0", { version: 0 }, [["version", "invalid_number"]]],
  ])("refuses %s by a code", (_case, fields, expected) => {
    expect(problems(saveRiskInputSchema, { ...said, ...fields })).toEqual(expected);
  });
});

describe("settleRiskInputSchema", () => {
  it("knows two outcomes, and takes the problem issue with one of them", () => {
    const { requestId: _key, projectId: _project, probability: _probability, ...problem } = said;
    expect(problems(settleRiskInputSchema, { ...settled, settlement: "Снят" })).toEqual([]);
    expect(
      problems(settleRiskInputSchema, { ...settled, outcome: "occurred", settlement: null, problem }),
    ).toEqual([]);
    expect(problems(settleRiskInputSchema, { ...settled, outcome: "open", settlement: null })).toEqual([
      ["outcome", "invalid_value"],
    ]);
    expect(
      problems(settleRiskInputSchema, { ...settled, settlement: null, problem: { ...problem, impact: 9 } }),
    ).toEqual([["problem.impact", "out_of_range"]]);
  });
});

describe("saveProblemInputSchema", () => {
  it("asks when it was raised", () => {
    expect(problems(saveProblemInputSchema, { ...said, raisedOn: "2023-03-01" })).toEqual([]);
    expect(problems(saveProblemInputSchema, said)).toEqual([["raisedOn", "required"]]);
  });
});
