import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import {
  missingOr,
  optionalTextSchema,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";

// Messages are codes that the API puts into the user's language.

const longestList = 200;

/** Relative weight, greater than 0, in thousandths at the finest, as it is stored. */
export const weightSchema = z
  .number({ error: missingOr("invalid_number") })
  .min(0.001, "out_of_range")
  .max(1000, "out_of_range")
  .transform((weight) => Math.round(weight * 1000) / 1000);

/** A few sentences, or nothing. */
export const remarkSchema = optionalTextSchema(2000);

/** A name of something in a plan. */
export const planTitleSchema = writtenTextSchema(500);

const draft = {
  title: planTitleSchema,
  description: remarkSchema,
  baselineDate: calendarDateSchema.nullable(),
  weight: weightSchema,
  isCritical: z.boolean({ error: missingOr("invalid_value") }),
  requiresEvidence: z.boolean({ error: missingOr("invalid_value") }),
  recurrence: z.enum(["monthly", "quarterly", "yearly"], { error: missingOr("invalid_value") }).nullable(),
  recursUntil: calendarDateSchema.nullable(),
};
const planWrite = { requestId: requestIdSchema, projectId: recordIdSchema };
const milestoneWrite = { requestId: requestIdSchema, milestoneId: recordIdSchema, version: versionSchema };
const idsSchema = z
  .array(recordIdSchema, { error: missingOr("invalid_value") })
  .max(longestList, "too_many")
  .refine((ids) => new Set(ids).size === ids.length, "invalid_value");
const daysSchema = z
  .int({ error: missingOr("invalid_number") })
  .min(-3650, "out_of_range")
  .max(3650, "out_of_range");
const versionedSchema = z
  .array(z.object({ id: recordIdSchema, version: versionSchema }), { error: missingOr("invalid_value") })
  .min(1, "required")
  .max(longestList, "too_many");

/** Input of `plan.addMilestone`: the milestone comes last. */
export const addMilestoneInputSchema = z.object({ ...planWrite, ...draft });
export type AddMilestoneInput = z.infer<typeof addMilestoneInputSchema>;

/** Input of `plan.takeBack`: milestones that were added today, by mistake. */
export const takeBackMilestonesInputSchema = z.object({
  ...planWrite,
  milestoneIds: idsSchema.min(1, "required"),
});
export type TakeBackMilestonesInput = z.infer<typeof takeBackMilestonesInputSchema>;

/** Input of `plan.editMilestone`: the milestone as it is to be planned, so that nothing is emptied by being left out. */
export const editMilestoneInputSchema = z.object({ ...milestoneWrite, ...draft });
export type EditMilestoneInput = z.infer<typeof editMilestoneInputSchema>;

/** Input of `plan.cancelMilestone`. */
export const cancelMilestoneInputSchema = z.object({ ...milestoneWrite, reason: writtenTextSchema(1000) });
export type CancelMilestoneInput = z.infer<typeof cancelMilestoneInputSchema>;

/** Input of `plan.restoreMilestone`. */
export const restoreMilestoneInputSchema = z.object(milestoneWrite);
export type RestoreMilestoneInput = z.infer<typeof restoreMilestoneInputSchema>;

/** Input of `plan.order`: the order wanted, and the one that was read, which must still stand. */
export const orderMilestonesInputSchema = z.object({
  ...planWrite,
  milestoneIds: idsSchema,
  before: idsSchema,
});
export type OrderMilestonesInput = z.infer<typeof orderMilestonesInputSchema>;

/** Input of `plan.setDependencies`: all that the milestone is to wait for, and nothing else. */
export const setDependenciesInputSchema = z.object({ ...milestoneWrite, dependsOnIds: idsSchema });
export type SetDependenciesInput = z.infer<typeof setDependenciesInputSchema>;

/** Input of `plan.findMilestones`: words of a milestone's title or of its project's name. */
export const findMilestonesInputSchema = z.object({
  projectId: recordIdSchema,
  text: z.string({ error: missingOr("invalid_value") }).max(200, "too_long"),
});
export type FindMilestonesInput = z.infer<typeof findMilestonesInputSchema>;

/** Input of `plan.applyTemplate`; the version is the template's, as its preview was made. */
export const applyTemplateInputSchema = z.object({
  ...planWrite,
  templateId: recordIdSchema,
  version: versionSchema,
  startDate: calendarDateSchema,
});
export type ApplyTemplateInput = z.infer<typeof applyTemplateInputSchema>;

/** Input of `plan.copyFrom`: milestones of another project, so many days later. */
export const copyMilestonesInputSchema = z.object({
  ...planWrite,
  fromProjectId: recordIdSchema,
  milestoneIds: idsSchema.min(1, "required"),
  shiftDays: daysSchema,
});
export type CopyMilestonesInput = z.infer<typeof copyMilestonesInputSchema>;

/** Input of `plan.shift`: forecasts only; baseline dates move by request. */
export const shiftMilestonesInputSchema = z.object({
  ...planWrite,
  what: z.literal("forecast", { error: missingOr("invalid_value") }),
  milestones: versionedSchema,
  days: daysSchema.refine((days) => days !== 0, "out_of_range"),
});
export type ShiftMilestonesInput = z.infer<typeof shiftMilestonesInputSchema>;
