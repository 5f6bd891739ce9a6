import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import {
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";
import { measureInput } from "../risk/risk.schema.ts";

const problemWrite = { requestId: requestIdSchema, problemId: recordIdSchema, version: versionSchema };

/** Input of `problem.save`: without `problemId` a new problem issue of the project; with it the project is not asked. */
export const saveProblemInputSchema = z.object({
  requestId: requestIdSchema,
  projectId: recordIdSchema,
  problemId: recordIdSchema.optional(),
  version: versionSchema.optional(),
  ...measureInput,
  raisedOn: calendarDateSchema,
});
export type SaveProblemInput = z.infer<typeof saveProblemInputSchema>;

/** Input of `problem.resolve`. */
export const resolveProblemInputSchema = z.object({
  ...problemWrite,
  resolvedOn: calendarDateSchema,
  resolution: writtenTextSchema(1000),
});
export type ResolveProblemInput = z.infer<typeof resolveProblemInputSchema>;

/** Input of `problem.reopen`. */
export const reopenProblemInputSchema = z.object(problemWrite);
export type ReopenProblemInput = z.infer<typeof reopenProblemInputSchema>;
