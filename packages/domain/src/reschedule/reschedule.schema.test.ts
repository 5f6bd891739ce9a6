import { describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  decideRescheduleInputSchema,
  ledgerQuerySchema,
  requestRescheduleInputSchema,
} from "./reschedule.schema.ts";

const requestId = "0190a7c2-4f2e-7c1a-9d55-2b1f3d0c9a11";
const problems = (schema: z.ZodType, input: unknown): [string, string][] =>
  (schema.safeParse(input).error?.issues ?? []).map(({ path, message }) => [path.join("."), message]);

describe("requestRescheduleInputSchema", () => {
  const target = { kind: "milestone", milestoneId: "KT-1", version: 1, newDate: "2023-05-01" };
  const indicator = { kind: "indicator", projectId: "P", indicatorTargetId: "T", version: 1, newValue: 85.5 };
  const input = { requestId, target, reason: " Поставка " };

  it("takes a milestone's date or an indicator's value, with a reason", () => {
    expect(requestRescheduleInputSchema.parse(input)).toMatchObject({ reason: "Поставка", effect: null });
    expect(problems(requestRescheduleInputSchema, { ...input, target: indicator })).toEqual([]);
  });

  it.each<[string, object, [string, string]]>([
    ["no target", { target: undefined }, ["target", "required"]],
    ["a target of another kind", { target: { kind: "project" } }, ["target.kind", "invalid_value"]],
    [
      "a day that does not exist",
      { target: { ...target, newDate: "2023-02-30" } },
      ["target.newDate", "invalid_date"],
    ],
    [
      "a text for a value",
      { target: { ...indicator, newValue: "85" } },
      ["target.newValue", "invalid_value"],
    ],
    [
      "a value beyond all bounds",
      { target: { ...indicator, newValue: 1e15 } },
      ["target.newValue", "out_of_range"],
    ],
    ["no reason", { reason: "  " }, ["reason", "required"]],
    ["an endless effect", { effect: "а".repeat(5000) }, ["effect", "too_long"]],
  ])("refuses %s by a code", (_case, fields, expected) => {
    expect(problems(requestRescheduleInputSchema, { ...input, ...fields })[0]).toEqual(expected);
  });
});

describe("decideRescheduleInputSchema", () => {
  it("takes a decision, and blank words as none", () => {
    const input = { requestId, rescheduleId: "RQ-1", version: 1, decision: "accept", comment: " " };
    expect(decideRescheduleInputSchema.parse(input).comment).toBeNull();
    expect(problems(decideRescheduleInputSchema, { ...input, decision: "maybe" })).toEqual([
      ["decision", "invalid_value"],
    ]);
  });
});

describe("ledgerQuerySchema", () => {
  it("filters nothing when nothing is said", () => {
    expect(ledgerQuerySchema.parse({})).toEqual({
      projects: [],
      industries: [],
      deputies: [],
      from: null,
      to: null,
      show: "accepted",
    });
  });

  it("refuses a day that does not exist", () => {
    expect(problems(ledgerQuerySchema, { from: "2023-02-30" })).toEqual([["from", "invalid_date"]]);
  });
});
