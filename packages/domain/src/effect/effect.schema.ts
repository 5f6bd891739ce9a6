import { z } from "zod";
import {
  optionalTextSchema,
  orLeftOut,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
} from "../change/write-input.schema.ts";

const subjectSchema = orLeftOut(recordIdSchema.nullable());

/** Input of `decision.stateEffect`: one thing at most that the decision is meant to move; without any, it names none. */
export const stateEffectInputSchema = z
  .object({
    requestId: requestIdSchema,
    decisionId: recordIdSchema,
    version: versionSchema,
    indicatorId: subjectSchema,
    milestoneId: subjectSchema,
    projectId: subjectSchema,
    expected: orLeftOut(optionalTextSchema(1000)),
  })
  .refine(
    ({ indicatorId, milestoneId, projectId }) =>
      [indicatorId, milestoneId, projectId].filter((id) => id !== null).length <= 1,
    { path: ["indicatorId"], error: "one_effect" },
  );
export type StateEffectInput = z.infer<typeof stateEffectInputSchema>;
