import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import {
  invalidValue,
  missingOr,
  optionalTextSchema,
  orLeftOut,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";

const reasonSchema = writtenTextSchema(2000);

/** As large as the column holds, to six decimals. */
const targetValueSchema = z.number(invalidValue).min(-1e11, "out_of_range").max(1e11, "out_of_range");

const milestoneTarget = z.object({
  kind: z.literal("milestone"),
  milestoneId: recordIdSchema,
  /** Of the milestone as it was read. */
  version: versionSchema,
  newDate: calendarDateSchema,
});

const indicatorTarget = z.object({
  kind: z.literal("indicator"),
  /** The project on whose behalf the move is asked for; it must be linked to the indicator. */
  projectId: recordIdSchema,
  indicatorTargetId: recordIdSchema,
  /** Of the target as it was read. */
  version: versionSchema,
  newValue: targetValueSchema,
});

/** Input of `reschedule.request`. Messages of these schemas are codes that the API puts into the user's language. */
export const requestRescheduleInputSchema = z.object({
  requestId: requestIdSchema,
  target: z.discriminatedUnion("kind", [milestoneTarget, indicatorTarget], {
    error: missingOr("invalid_value"),
  }),
  reason: reasonSchema,
  effect: orLeftOut(optionalTextSchema(2000)),
});
export type RequestRescheduleInput = z.infer<typeof requestRescheduleInputSchema>;

const rescheduleWrite = {
  requestId: requestIdSchema,
  rescheduleId: recordIdSchema,
  version: versionSchema,
};

/** Input of `reschedule.decide`; a return needs a comment. */
export const decideRescheduleInputSchema = z.object({
  ...rescheduleWrite,
  decision: z.enum(["accept", "return"], invalidValue),
  comment: orLeftOut(optionalTextSchema(2000)),
});
export type DecideRescheduleInput = z.infer<typeof decideRescheduleInputSchema>;

/** Input of `reschedule.withdraw`. */
export const withdrawRescheduleInputSchema = z.object(rescheduleWrite);
export type WithdrawRescheduleInput = z.infer<typeof withdrawRescheduleInputSchema>;

/** Input of `reschedule.takeBackDecision`. */
export const takeBackDecisionInputSchema = z.object(rescheduleWrite);
export type TakeBackDecisionInput = z.infer<typeof takeBackDecisionInputSchema>;

/** Input of `reschedule.preview`. */
export const previewRescheduleInputSchema = z.object({
  milestoneId: recordIdSchema,
  newDate: calendarDateSchema,
});
export type PreviewRescheduleInput = z.infer<typeof previewRescheduleInputSchema>;

const values = z
  .array(z.string("invalid_value").max(64, "too_long"), "invalid_value")
  .max(200, "too_many")
  .default([]);

/**
 * Input of `reschedule.ledger`: filters, all of which may be left out. An empty list filters nothing; `none` in
 * `deputies` means unassigned. `from` and `to` are both included. Rows are the accepted moves, the open requests, or
 * requests of every state.
 */
export const ledgerQuerySchema = z.object({
  projects: values,
  industries: values,
  deputies: values,
  from: calendarDateSchema.nullable().default(null),
  to: calendarDateSchema.nullable().default(null),
  show: z.enum(["accepted", "open", "all"], "invalid_value").default("accepted"),
});
export type LedgerQuery = z.infer<typeof ledgerQuerySchema>;
