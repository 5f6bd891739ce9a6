import { describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  approveMinutesInputSchema,
  cancelMeetingInputSchema,
  editMeetingInputSchema,
  meetingStepInputSchema,
  planMeetingInputSchema,
  registerMinutesInputSchema,
} from "./meeting.schema.ts";

const requestId = "3f0f6c1e-8a39-4b4e-9a55-6d3f1c1f8a10";
const plan = { requestId, date: "2023-03-23" };
const step = { requestId, meetingId: "MTG", version: 1 };
const edit = {
  ...step,
  kind: "ordinary",
  date: "2023-03-23",
  startTime: "10:00",
  endTime: null,
  place: null,
  votingUntil: null,
  chairPositionId: null,
  secretaryPositionId: null,
  meetingNumber: 2,
};

/** Message codes by the field they are about. */
const problems = (schema: z.ZodType, input: unknown) =>
  schema.safeParse(input).error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];

describe("inputs about a meeting", () => {
  it.each([
    { name: "planMeeting", schema: planMeetingInputSchema, input: plan },
    { name: "editMeeting", schema: editMeetingInputSchema, input: edit },
    { name: "a step", schema: meetingStepInputSchema, input: step },
    { name: "approveMinutes", schema: approveMinutesInputSchema, input: step },
    { name: "cancelMeeting", schema: cancelMeetingInputSchema, input: { ...step, reason: "Нет кворума" } },
    {
      name: "register",
      schema: registerMinutesInputSchema,
      input: { ...step, registrationNumber: "12-пр", registeredOn: "2023-03-24" },
    },
  ])("$name takes what is needed, and asks for each field that is missing", ({ schema, input }) => {
    expect(problems(schema, input)).toEqual([]);
    for (const field of Object.keys(input)) {
      expect(problems(schema, { ...input, [field]: undefined })).toHaveLength(1);
    }
  });

  it("fill what may be left out, and trim", () => {
    expect(planMeetingInputSchema.parse({ ...plan, place: "  " })).toEqual({
      ...plan,
      kind: "ordinary",
      startTime: null,
      endTime: null,
      place: null,
      votingUntil: null,
      chairPositionId: null,
      secretaryPositionId: null,
    });
  });

  it.each([
    { input: { ...plan, date: "2023-02-30" }, problem: ["date", "invalid_date"] },
    { input: { ...plan, kind: "secret" }, problem: ["kind", "invalid_value"] },
    { input: { ...plan, startTime: "24:00" }, problem: ["startTime", "invalid_time"] },
    { input: { ...plan, startTime: "9:30" }, problem: ["startTime", "invalid_time"] },
    { input: { ...plan, endTime: 930 }, problem: ["endTime", "invalid_time"] },
    { input: { ...plan, votingUntil: "завтра" }, problem: ["votingUntil", "invalid_date"] },
    { input: { ...plan, place: "а".repeat(501) }, problem: ["place", "too_long"] },
    { input: { ...plan, place: 7 }, problem: ["place", "invalid_value"] },
  ])("a plan is refused with $problem", ({ input, problem }) => {
    expect(problems(planMeetingInputSchema, input)).toEqual([problem]);
  });

  it.each([0, 1001])("a number is from 1 to 1000, not %i", (meetingNumber) => {
    expect(problems(editMeetingInputSchema, { ...edit, meetingNumber })).toEqual([
      ["meetingNumber", "out_of_range"],
    ]);
  });
});
