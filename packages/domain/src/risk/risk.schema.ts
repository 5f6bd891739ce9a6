import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import {
  missingOr,
  optionalTextSchema,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";

// Messages are codes that the API puts into the user's language.

/** Probability or impact: 1 (low), 2 or 3 (high). */
export const degreeSchema = z
  .int({ error: missingOr("invalid_number") })
  .min(1, "out_of_range")
  .max(3, "out_of_range");

const wordsSchema = optionalTextSchema(1000);

/** What is said of a risk and of a problem issue alike. */
export const measureInput = {
  title: writtenTextSchema(500),
  impact: degreeSchema,
  measure: wordsSchema,
  ownerPositionId: recordIdSchema.nullable(),
  dueDate: calendarDateSchema.nullable(),
};

const riskWrite = { requestId: requestIdSchema, riskId: recordIdSchema, version: versionSchema };

/** Input of `risk.save`: without `riskId` a new risk of the project; with it the project is not asked. */
export const saveRiskInputSchema = z.object({
  requestId: requestIdSchema,
  projectId: recordIdSchema,
  riskId: recordIdSchema.optional(),
  version: versionSchema.optional(),
  ...measureInput,
  probability: degreeSchema,
});
export type SaveRiskInput = z.infer<typeof saveRiskInputSchema>;

/** Input of `risk.settle`. `problem` is what the risk has become; left out, it is told from the risk. */
export const settleRiskInputSchema = z.object({
  ...riskWrite,
  outcome: z.enum(["closed", "occurred"], { error: missingOr("invalid_value") }),
  settledOn: calendarDateSchema,
  settlement: wordsSchema,
  problem: z.object(measureInput).optional(),
});
export type SettleRiskInput = z.infer<typeof settleRiskInputSchema>;

/** Input of `risk.reopen`. */
export const reopenRiskInputSchema = z.object(riskWrite);
export type ReopenRiskInput = z.infer<typeof reopenRiskInputSchema>;
