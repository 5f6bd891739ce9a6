import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import {
  missingOr,
  optionalTextSchema,
  orLeftOut,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
} from "../change/write-input.schema.ts";

/** Input of `positionTerm.save`: without `termId` a new term of the post; with it the post is not asked. */
export const savePositionTermInputSchema = z.object({
  requestId: requestIdSchema,
  positionId: recordIdSchema,
  termId: recordIdSchema.optional(),
  version: versionSchema.optional(),
  state: z.enum(["held", "acting", "vacant"], { error: missingOr("invalid_value") }),
  fromDate: calendarDateSchema,
  toDate: orLeftOut(calendarDateSchema.nullable()),
  basis: orLeftOut(optionalTextSchema(500)),
  personId: orLeftOut(recordIdSchema.nullable()),
});
export type SavePositionTermInput = z.infer<typeof savePositionTermInputSchema>;

/** Input of `positionTerm.remove`. */
export const removePositionTermInputSchema = z.object({
  requestId: requestIdSchema,
  termId: recordIdSchema,
  version: versionSchema,
});
export type RemovePositionTermInput = z.infer<typeof removePositionTermInputSchema>;
