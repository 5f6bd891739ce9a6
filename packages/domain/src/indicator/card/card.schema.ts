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
  writtenTextSchema,
} from "../../change/write-input.schema.ts";
import { longestFormula, symbolPattern } from "../formula/formula.ts";

const shareSchema = z.number(invalidNumber).gt(0, "out_of_range").max(100, "out_of_range");
const yearSchema = z.int(invalidNumber).min(2000, "invalid_number").max(2100, "invalid_number");

const cardShape = {
  name: writtenTextSchema(500),
  unit: writtenTextSchema(50),
  direction: z.enum(["higher_is_better", "lower_is_better"], invalidValue),
  number: orLeftOut(z.int(invalidNumber).min(1, "invalid_number").max(9999, "invalid_number").nullable()),
  industryId: orLeftOut(recordIdSchema.nullable()),
  composition: orLeftOut(
    z.enum(["mean_of_ratios", "pooled_ratio", "sum", "mean", "formula"], invalidValue).nullable(),
  ),
  minimum: orLeftOut(figureSchema.nullable()),
  maximum: orLeftOut(figureSchema.nullable()),
  atRiskBelow: orLeftOut(shareSchema.nullable()),
  offTrackBelow: orLeftOut(shareSchema.nullable()),
  responsibleAuthorityId: orLeftOut(recordIdSchema.nullable()),
  responsiblePositionId: orLeftOut(recordIdSchema.nullable()),
  sourceSystem: orLeftOut(optionalTextSchema(300)),
  frequency: orLeftOut(z.enum(["month", "quarter", "half_year", "year"], invalidValue).nullable()),
  dueDay: orLeftOut(z.int(invalidNumber).min(1, "out_of_range").max(31, "out_of_range").nullable()),
  sourceDocument: orLeftOut(optionalTextSchema(500)),
  sourceNote: orLeftOut(optionalTextSchema(2000)),
};

/** Input of `indicator.create`. */
export const createIndicatorInputSchema = z.object({ requestId: requestIdSchema, ...cardShape });
export type CreateIndicatorInput = z.infer<typeof createIndicatorInputSchema>;

/** Input of `indicator.edit`: the whole card. */
export const editIndicatorInputSchema = z.object({
  requestId: requestIdSchema,
  indicatorId: recordIdSchema,
  version: versionSchema,
  ...cardShape,
});
export type EditIndicatorInput = z.infer<typeof editIndicatorInputSchema>;

const targetSchema = z.object({ year: orLeftOut(yearSchema.nullable()), value: figureSchema });

/** Input of `indicator.setTargets`: all targets that there are to be, and those that the writer has read. */
export const setTargetsInputSchema = z.object({
  requestId: requestIdSchema,
  indicatorId: recordIdSchema,
  targets: z
    .array(targetSchema, invalidValue)
    .max(101, "too_many")
    .refine((sent) => new Set(sent.map(({ year }) => year)).size === sent.length, "entered_twice"),
  read: z
    .array(z.object({ targetId: recordIdSchema, version: versionSchema }), invalidValue)
    .max(200, "too_many"),
});
export type SetTargetsInput = z.infer<typeof setTargetsInputSchema>;

const symbolSchema = z.string(invalidValue).max(30, "too_long").regex(symbolPattern, "invalid_value");

/** Input of `indicator.setFormula`: null takes the formula away, and its terms with it. */
export const setFormulaInputSchema = z.object({
  requestId: requestIdSchema,
  indicatorId: recordIdSchema,
  version: versionSchema,
  formula: z.string(invalidValue).max(longestFormula, "too_long").trim().nullable(),
  terms: z
    .array(z.object({ symbol: symbolSchema, indicatorId: recordIdSchema }), invalidValue)
    .max(50, "too_many")
    .refine((sent) => new Set(sent.map(({ symbol }) => symbol)).size === sent.length, "symbol_twice")
    .default([]),
});
export type SetFormulaInput = z.infer<typeof setFormulaInputSchema>;

/** Input of `indicator.remove`. */
export const removeIndicatorInputSchema = z.object({
  requestId: requestIdSchema,
  indicatorId: recordIdSchema,
  version: versionSchema,
});
export type RemoveIndicatorInput = z.infer<typeof removeIndicatorInputSchema>;

/** What `indicator.get` is asked besides the day. */
export const indicatorCardQuestionSchema = z.object({ indicatorId: recordIdSchema });
