import { z } from "zod";
import { missingOr, recordIdSchema } from "@kedr/domain";

const decimalError = { error: missingOr("out_of_range") };

/** Null asks of the region as a whole. */
export const maturityQuestionSchema = z.object({ industryId: recordIdSchema.nullable() });

export const indicatorQuestionSchema = z.object({ indicatorId: recordIdSchema });

export const whatIfInputSchema = indicatorQuestionSchema.extend({
  /** In the indicator's unit. */
  value: z.number(decimalError).min(-1e12, "out_of_range").max(1e12, "out_of_range"),
});
