import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import {
  figureSchema,
  invalidNumber,
  invalidValue,
  orLeftOut,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";

/** As many as a column of whole numbers holds. */
const largestCount = 2_147_483_647;
const countSchema = orLeftOut(
  z.int(invalidNumber).min(0, "invalid_number").max(largestCount, "invalid_number").nullable(),
);

/** Questions about a group's figure. */
const confirmedSchema = z
  .array(z.enum(["out_of_range", "magnitude", "against_zero"], invalidValue))
  .max(3, "too_many")
  .default([]);

const partRowSchema = z
  .object({
    /** The body, or null for a group that is none. */
    authorityId: orLeftOut(recordIdSchema.nullable()),
    /** The name of a group that is no body. */
    label: orLeftOut(writtenTextSchema(200).nullable()),
    /** Of the figure of that day that the writer read; null where there was none. */
    version: orLeftOut(versionSchema.nullable()),
    numerator: countSchema,
    denominator: countSchema,
    value: orLeftOut(figureSchema.nullable()),
    confirmed: confirmedSchema,
  })
  .refine(({ authorityId, label }) => (authorityId === null) !== (label === null), {
    path: ["label"],
    message: "body_or_group",
  })
  .refine(({ numerator, denominator }) => (numerator === null) === (denominator === null), {
    path: ["denominator"],
    message: "required",
  })
  .refine(({ denominator, value }) => (denominator === null) !== (value === null), {
    path: ["value"],
    message: "ratio_or_value",
  })
  .refine(({ numerator, denominator }) => (numerator ?? 0) <= (denominator ?? numerator ?? 0), {
    path: ["numerator"],
    message: "numerator_too_large",
  });
/** One row of `indicatorPart.record`, as parsed. */
export type PartRow = z.infer<typeof partRowSchema>;

const placeOf = ({ authorityId, label }: PartRow): string => authorityId ?? `group ${label ?? ""}`;

/** Input of `indicatorPart.record`: figures of one indicator and one day, all of them stored or none. */
export const recordPartsInputSchema = z.object({
  requestId: requestIdSchema,
  indicatorId: recordIdSchema,
  date: calendarDateSchema,
  rows: z
    .array(partRowSchema, invalidValue)
    .min(1, "required")
    .max(2000, "too_many")
    .refine((sent) => new Set(sent.map(placeOf)).size === sent.length, "entered_twice"),
});
export type RecordPartsInput = z.infer<typeof recordPartsInputSchema>;

/** Input of `indicatorPart.takeBack`: what one recording stored is put back as it was. */
export const takeBackPartsInputSchema = z.object({
  requestId: requestIdSchema,
  /** `requestId` of the recording. */
  recordingId: requestIdSchema,
  partIds: z.array(recordIdSchema, invalidValue).min(1, "required").max(2000, "too_many"),
});
export type TakeBackPartsInput = z.infer<typeof takeBackPartsInputSchema>;

/** What `indicatorPart.get` is asked besides the day as known on. */
export const breakdownQuestionSchema = z.object({
  indicatorId: recordIdSchema,
  /** The latest day with figures when left out; null for figures of no printed day. */
  date: calendarDateSchema.nullable().optional(),
});
export type BreakdownQuestion = z.infer<typeof breakdownQuestionSchema>;
