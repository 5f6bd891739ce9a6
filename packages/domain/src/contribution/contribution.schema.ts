import { z } from "zod";
import {
  figureSchema,
  invalidNumber,
  invalidValue,
  optionalTextSchema,
  orLeftOut,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
} from "../change/write-input.schema.ts";

/** Input of `contribution.link`. */
export const linkProjectInputSchema = z.object({
  requestId: requestIdSchema,
  projectId: recordIdSchema,
  indicatorId: recordIdSchema,
  /** Why the project is thought to move the indicator. */
  note: orLeftOut(optionalTextSchema(1000)),
});
export type LinkProjectInput = z.infer<typeof linkProjectInputSchema>;

/** Input of `contribution.confirm`, `contribution.unconfirm` and `contribution.withdraw`. */
export const changeLinkInputSchema = z.object({
  requestId: requestIdSchema,
  projectIndicatorId: recordIdSchema,
  version: versionSchema,
});
export type ChangeLinkInput = z.infer<typeof changeLinkInputSchema>;

/** Input of `contribution.restore`. */
export const restoreLinkInputSchema = changeLinkInputSchema.omit({ version: true });
export type RestoreLinkInput = z.infer<typeof restoreLinkInputSchema>;

const statedYearSchema = z.object({
  year: z.int(invalidNumber).min(2000, "invalid_number").max(2100, "invalid_number"),
  /** In the indicator's unit, with the sign of its direction; null takes the year's contribution away. */
  value: figureSchema.nullable(),
  /** Of the contribution that was read; left out where the year had none. */
  version: versionSchema.optional(),
});

/** Input of `contribution.state`: the years sent are changed, all of them or none; others stay as they are. */
export const stateContributionInputSchema = z.object({
  requestId: requestIdSchema,
  projectIndicatorId: recordIdSchema,
  years: z
    .array(statedYearSchema, invalidValue)
    .min(1, "required")
    .max(50, "too_many")
    .refine((sent) => new Set(sent.map(({ year }) => year)).size === sent.length, "entered_twice"),
});
export type StateContributionInput = z.infer<typeof stateContributionInputSchema>;
