import { describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  commentMilestoneInputSchema,
  completeMilestoneInputSchema,
  forecastMilestoneInputSchema,
} from "./milestone.schema.ts";

const write = { requestId: "0190a7c2-4f2e-7c1a-9d55-2b1f3d0c9a11", milestoneId: "KT-1", version: 3 };
const completion = { ...write, actualDate: "2023-02-20" };

const problems = (schema: z.ZodType, input: unknown): [string, string][] =>
  (schema.safeParse(input).error?.issues ?? []).map(({ path, message }) => [path.join("."), message]);

describe("completeMilestoneInputSchema", () => {
  it("makes blank and missing evidence null", () => {
    const evidenceOf = (input: object) =>
      completeMilestoneInputSchema.parse({ ...completion, ...input }).evidence;
    expect(evidenceOf({})).toBeNull();
    expect(evidenceOf({ evidence: null })).toBeNull();
    expect(evidenceOf({ evidence: "   " })).toBeNull();
    expect(evidenceOf({ evidence: " Акт № 4 " })).toBe("Акт № 4");
  });

  it.each<[string, object, [string, string][]]>([
    ["a day that does not exist", { actualDate: "2023-02-30" }, [["actualDate", "invalid_date"]]],
    ["no day", { actualDate: undefined }, [["actualDate", "required"]]],
    ["a number for a day", { actualDate: 20230220 }, [["actualDate", "invalid_date"]]],
    ["evidence of 501 characters", { evidence: "а".repeat(501) }, [["evidence", "too_long"]]],
    ["a key that is no UUID", { requestId: "1" }, [["requestId", "invalid_id"]]],
    ["no key", { requestId: undefined }, [["requestId", "required"]]],
    ["an empty id", { milestoneId: "" }, [["milestoneId", "required"]]],
    ["an id of 65 characters", { milestoneId: "К".repeat(65) }, [["milestoneId", "too_long"]]],
    ["an id that is no text", { milestoneId: {} }, [["milestoneId", "invalid_id"]]],
    ["version 0", { version: 0 }, [["version", "invalid_number"]]],
    ["half a version", { version: 1.5 }, [["version", "invalid_number"]]],
    ["no version", { version: undefined }, [["version", "required"]]],
  ])("refuses %s by a code", (_, fields, expected) => {
    expect(problems(completeMilestoneInputSchema, { ...completion, ...fields })).toEqual(expected);
  });
});

describe("forecastMilestoneInputSchema", () => {
  it("takes a date or an explicit null, never a gap", () => {
    expect(
      problems(forecastMilestoneInputSchema, { ...write, forecastDate: "2023-05-01", comment: "Ждём" }),
    ).toEqual([]);
    expect(problems(forecastMilestoneInputSchema, { ...write, forecastDate: null })).toEqual([]);
    expect(problems(forecastMilestoneInputSchema, write)).toEqual([["forecastDate", "required"]]);
  });
});

describe("commentMilestoneInputSchema", () => {
  it("trims the text, and refuses blank and endless ones", () => {
    expect(commentMilestoneInputSchema.parse({ ...write, text: "  Готово " }).text).toBe("Готово");
    const textProblem = (text: string) => problems(commentMilestoneInputSchema, { ...write, text })[0];
    expect(textProblem(" \n ")).toEqual(["text", "required"]);
    expect(textProblem("а".repeat(2001))).toEqual(["text", "too_long"]);
    expect(textProblem("а".repeat(1e7))).toEqual(["text", "too_long"]);
    expect(textProblem("а".repeat(2000))).toBeUndefined();
  });
});
