import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import {
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";

const milestoneWrite = { requestId: requestIdSchema, milestoneId: recordIdSchema };
const commentText = writtenTextSchema(2000);

/** Evidence is a link or a few words, at most 500 characters; blank and left out are the same as null. */
const evidenceSchema = z
  .string("invalid_value")
  .max(1000, "too_long")
  .trim()
  .max(500, "too_long")
  .transform((text) => text || null)
  .nullish()
  .transform((text) => text ?? null);

/** Input of `milestone.complete`. Messages of these schemas are codes that the API puts into the user's language. */
export const completeMilestoneInputSchema = z.object({
  ...milestoneWrite,
  version: versionSchema,
  actualDate: calendarDateSchema,
  evidence: evidenceSchema,
});
export type CompleteMilestoneInput = z.infer<typeof completeMilestoneInputSchema>;

/** Input of `milestone.reopen`. */
export const reopenMilestoneInputSchema = z.object({ ...milestoneWrite, version: versionSchema });
export type ReopenMilestoneInput = z.infer<typeof reopenMilestoneInputSchema>;

/** Input of `milestone.forecast`; a null date takes the forecast back. */
export const forecastMilestoneInputSchema = z.object({
  ...milestoneWrite,
  version: versionSchema,
  forecastDate: calendarDateSchema.nullable(),
  comment: commentText.optional(),
});
export type ForecastMilestoneInput = z.infer<typeof forecastMilestoneInputSchema>;

/** Input of `milestone.comment`. */
export const commentMilestoneInputSchema = z.object({ ...milestoneWrite, text: commentText });
export type CommentMilestoneInput = z.infer<typeof commentMilestoneInputSchema>;
