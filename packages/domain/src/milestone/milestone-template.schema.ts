import { z } from "zod";
import {
  missingOr,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";
import { planTitleSchema, remarkSchema, weightSchema } from "./milestone-plan.schema.ts";

const yesOrNo = z.boolean({ error: missingOr("invalid_value") });

const stepSchema = z.object({
  title: planTitleSchema,
  offsetDays: z
    .int({ error: missingOr("invalid_number") })
    .min(0, "out_of_range")
    .max(3650, "out_of_range"),
  weight: weightSchema,
  isCritical: yesOrNo,
  requiresEvidence: yesOrNo,
  followsPrevious: yesOrNo,
});

/** Input of `plan.saveTemplate`: a new template without `templateId`; an existing one with the version that was read. */
export const saveTemplateInputSchema = z
  .object({
    requestId: requestIdSchema,
    templateId: recordIdSchema.optional(),
    version: versionSchema.optional(),
    name: writtenTextSchema(200),
    description: remarkSchema,
    steps: z
      .array(stepSchema, { error: missingOr("invalid_value") })
      .min(1, "required")
      .max(60, "too_many"),
  })
  .refine(({ templateId, version }) => templateId === undefined || version !== undefined, {
    path: ["version"],
    error: "required",
  });
export type SaveTemplateInput = z.infer<typeof saveTemplateInputSchema>;

/** Input of `plan.removeTemplate`. */
export const removeTemplateInputSchema = z.object({
  requestId: requestIdSchema,
  templateId: recordIdSchema,
  version: versionSchema,
});
export type RemoveTemplateInput = z.infer<typeof removeTemplateInputSchema>;
