import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
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
} from "../change/write-input.schema.ts";

const sourceShape = {
  sourceDocument: orLeftOut(optionalTextSchema(500)),
  /** Slide or page. */
  sourceSlide: orLeftOut(
    z.int(invalidNumber).min(1, "invalid_number").max(9999, "invalid_number").nullable(),
  ),
};

const questionCodes = [
  "out_of_range",
  "decimal_slip",
  "magnitude",
  "against_zero",
  "large_step",
  "worse_than_ever",
  "earlier_than_last",
  "duplicate",
  "disagrees",
] as const;

/** The questions that were answered «yes, it is so». */
const confirmedSchema = z
  .array(z.enum(questionCodes, invalidValue))
  .max(questionCodes.length, "too_many")
  .default([]);

/** What is told in a report has a way of its own. */
const kindSchema = z.enum(["published", "computed", "derived", "estimate"], invalidValue);

const enteredValueSchema = z
  .object({
    indicatorId: recordIdSchema,
    role: z.enum(["baseline", "actual"], invalidValue).default("actual"),
    kind: kindSchema,
    value: figureSchema,
    /** Either the day or the year, for a value known by its year only. */
    date: orLeftOut(calendarDateSchema.nullable()),
    year: orLeftOut(z.int(invalidNumber).min(1990, "invalid_number").max(2100, "invalid_number").nullable()),
    methodologyId: orLeftOut(recordIdSchema.nullable()),
    confirmed: confirmedSchema,
    ...sourceShape,
  })
  .refine(({ date, year }) => (date === null) !== (year === null), {
    path: ["date"],
    message: "day_or_year",
  });
/** One row of `indicatorValue.saveMany`, as parsed. */
export type EnteredValue = z.infer<typeof enteredValueSchema>;

const placeOf = ({ indicatorId, role, date, year }: EnteredValue): string =>
  [indicatorId, role, date ?? year].join(" ");

/** Input of `indicatorValue.saveMany`: all of it is stored or nothing. */
export const saveValuesInputSchema = z.object({
  requestId: requestIdSchema,
  values: z
    .array(enteredValueSchema, invalidValue)
    .min(1, "required")
    .max(1000, "too_many")
    .refine((sent) => new Set(sent.map(placeOf)).size === sent.length, "entered_twice"),
});
export type SaveValuesInput = z.infer<typeof saveValuesInputSchema>;

/** Input of `indicatorValue.correct`: a new value of the same time takes the place of the old one, which stays in the history. */
export const correctValueInputSchema = z.object({
  requestId: requestIdSchema,
  valueId: recordIdSchema,
  /** Of the value that is corrected. */
  version: versionSchema,
  value: figureSchema,
  reason: writtenTextSchema(1000),
  confirmed: confirmedSchema,
  ...sourceShape,
});
export type CorrectValueInput = z.infer<typeof correctValueInputSchema>;

/** Input of `indicatorValue.choose`. */
export const chooseValueInputSchema = z.object({
  requestId: requestIdSchema,
  valueId: recordIdSchema,
  version: versionSchema,
  reason: writtenTextSchema(1000),
});
export type ChooseValueInput = z.infer<typeof chooseValueInputSchema>;

/** Input of `indicatorValue.unchoose`. */
export const unchooseValueInputSchema = chooseValueInputSchema.omit({ reason: true });
export type UnchooseValueInput = z.infer<typeof unchooseValueInputSchema>;

/** What `indicatorValue.authors` is asked besides the day. */
export const valueAuthorsInputSchema = z.object({ indicatorId: recordIdSchema });
