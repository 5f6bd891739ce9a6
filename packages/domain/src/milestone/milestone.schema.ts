import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import {
  optionalTextSchema,
  orLeftOut,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";

const milestoneWrite = { requestId: requestIdSchema, milestoneId: recordIdSchema };
const commentText = writtenTextSchema(2000);

/** A link or a few words; left out is the same as null. */
const evidenceSchema = orLeftOut(optionalTextSchema(500));

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
