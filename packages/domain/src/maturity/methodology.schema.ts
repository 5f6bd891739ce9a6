import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import {
  invalidNumber,
  invalidValue,
  missingOr,
  optionalTextSchema,
  orLeftOut,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";

const decimalError = { error: missingOr("out_of_range") };
const flagSchema = z.boolean(invalidValue);

/** No framework has more members than this. */
const mostMembers = 500;

const methodologyShape = {
  frameworkId: recordIdSchema,
  methodologyId: recordIdSchema.optional(),
  version: versionSchema.optional(),
  name: writtenTextSchema(300),
  act: orLeftOut(optionalTextSchema(1000)),
  validFrom: orLeftOut(calendarDateSchema.nullable()),
  validTo: orLeftOut(calendarDateSchema.nullable()),
  generalTarget: orLeftOut(z.number(decimalError).gt(0, "out_of_range").max(1e9, "out_of_range").nullable()),
  generalTargetYear: orLeftOut(
    z.int(invalidNumber).min(2000, "invalid_number").max(2100, "invalid_number").nullable(),
  ),
};

const memberSchema = z.object({
  indicatorId: recordIdSchema,
  /** The membership's, where there is one already. */
  version: versionSchema.optional(),
  isCounted: flagSchema,
  reason: orLeftOut(optionalTextSchema(500)),
  industryId: orLeftOut(recordIdSchema.nullable()),
  weight: z.number(decimalError).gt(0, "out_of_range").max(1000, "out_of_range"),
  cap: orLeftOut(z.number(decimalError).gt(0, "out_of_range").max(200, "out_of_range").nullable()),
  direction: orLeftOut(z.enum(["higher_is_better", "lower_is_better"]).nullable()),
});

const membersShape = {
  methodologyId: recordIdSchema,
  members: z.array(memberSchema, invalidValue).max(mostMembers, "too_many"),
  takenOut: z.array(recordIdSchema).max(mostMembers, "too_many").default([]),
};

const periodShape = {
  memberId: recordIdSchema,
  countingPeriodId: recordIdSchema.optional(),
  version: versionSchema.optional(),
  fromDate: calendarDateSchema,
  toDate: orLeftOut(calendarDateSchema.nullable()),
  isCounted: flagSchema,
  reason: writtenTextSchema(500),
};

const removedMethodologyShape = { methodologyId: recordIdSchema, version: versionSchema };
const removedPeriodShape = { countingPeriodId: recordIdSchema, version: versionSchema };

/** Input of `methodology.save`: without `methodologyId` a new version of the framework, with the members of the last. */
export const saveMethodologyInputSchema = z.object({ requestId: requestIdSchema, ...methodologyShape });
export type SaveMethodologyInput = z.infer<typeof saveMethodologyInputSchema>;

/** Input of `methodology.remove`. */
export const removeMethodologyInputSchema = z.object({
  requestId: requestIdSchema,
  ...removedMethodologyShape,
});
export type RemoveMethodologyInput = z.infer<typeof removeMethodologyInputSchema>;

/** Input of `methodology.saveMembers`: the members named and no others change; `takenOut` are indicators' ids. */
export const saveMembersInputSchema = z.object({ requestId: requestIdSchema, ...membersShape });
export type SaveMembersInput = z.infer<typeof saveMembersInputSchema>;

/** Input of `countingPeriod.save`: without `countingPeriodId` a new period of the member. */
export const saveCountingPeriodInputSchema = z.object({ requestId: requestIdSchema, ...periodShape });
export type SaveCountingPeriodInput = z.infer<typeof saveCountingPeriodInputSchema>;

/** Input of `countingPeriod.remove`. */
export const removeCountingPeriodInputSchema = z.object({
  requestId: requestIdSchema,
  ...removedPeriodShape,
});
export type RemoveCountingPeriodInput = z.infer<typeof removeCountingPeriodInputSchema>;

/** Input of `methodology.preview`: one of the changes above, tried out. */
export const previewMethodologyInputSchema = z.object({
  change: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("version"), ...methodologyShape }),
    z.object({ kind: z.literal("removeVersion"), ...removedMethodologyShape }),
    z.object({ kind: z.literal("members"), ...membersShape }),
    z.object({ kind: z.literal("period"), ...periodShape }),
    z.object({ kind: z.literal("removePeriod"), ...removedPeriodShape }),
  ]),
});
export type PreviewMethodologyInput = z.infer<typeof previewMethodologyInputSchema>;
