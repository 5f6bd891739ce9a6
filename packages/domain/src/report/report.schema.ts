import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import { degreeSchema } from "../risk/risk.schema.ts";
import {
  invalidNumber,
  invalidValue,
  optionalTextSchema,
  orLeftOut,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";

const textOf = (longest: number) => orLeftOut(optionalTextSchema(longest));
const evidenceSchema = textOf(500);
/** What the columns hold: roubles to the kopeck, values to six decimals. */
const roublesSchema = z.number(invalidNumber).min(0, "out_of_range").max(1e13, "out_of_range").nullable();

const milestoneSchema = z.object({
  milestoneId: recordIdSchema,
  version: versionSchema,
  done: z.object({ actualDate: calendarDateSchema, evidence: evidenceSchema }).optional(),
  forecast: z.object({ forecastDate: calendarDateSchema.nullable(), reason: textOf(2000) }).optional(),
});

const toldValueSchema = z.object({
  indicatorId: recordIdSchema,
  value: z.number(invalidNumber).min(0, "out_of_range").max(1e11, "out_of_range"),
  evidence: evidenceSchema,
});

/** Each value names its quarter: another may be asked for by the time it arrives. */
const valueSchema = toldValueSchema.extend({ quarterId: recordIdSchema });

const fundingSchema = z.object({
  fundingLineId: recordIdSchema,
  version: versionSchema,
  committed: roublesSchema,
  spent: roublesSchema,
});

const riskSchema = z.object({
  riskId: recordIdSchema,
  version: versionSchema,
  probability: degreeSchema,
  impact: degreeSchema,
});

/** Only what changes is sent, each record at most once. */
const changesOf = <Schema extends z.ZodType>(change: Schema, idOf: (sent: z.output<Schema>) => string) =>
  z
    .array(change)
    .max(200, "too_many")
    .refine((sent) => new Set(sent.map(idOf)).size === sent.length, "invalid_value")
    .default([]);

/** Input of `report.submit`: the lead's words, and only those records that change. */
export const submitReportInputSchema = z.object({
  requestId: requestIdSchema,
  projectId: recordIdSchema,
  periodId: recordIdSchema,
  /** Of the report that was read; null where there was none. */
  version: versionSchema.nullable(),
  ownRating: z.enum(["on_track", "at_risk", "off_track"], invalidValue),
  ratingReason: textOf(1000),
  summary: writtenTextSchema(2000),
  decisionNeeded: textOf(1000),
  decisionAddressee: textOf(300),
  milestones: changesOf(milestoneSchema, ({ milestoneId }) => milestoneId),
  values: changesOf(valueSchema, ({ quarterId, indicatorId }) => `${quarterId} ${indicatorId}`),
  funding: changesOf(fundingSchema, ({ fundingLineId }) => fundingLineId),
  risks: changesOf(riskSchema, ({ riskId }) => riskId),
});
/** As parsed, with nothing left out. */
export type SubmitReportInput = z.infer<typeof submitReportInputSchema>;

/** Input of `report.tellValues`: values of one quarter, apart from the report of a month. */
export const tellValuesInputSchema = z.object({
  requestId: requestIdSchema,
  projectId: recordIdSchema,
  quarterId: recordIdSchema,
  /** Of the report of the quarter's values that was read; null where there was none. */
  version: versionSchema.nullable(),
  values: z
    .array(toldValueSchema, invalidValue)
    .min(1, "required")
    .max(200, "too_many")
    .refine(
      (told) => new Set(told.map(({ indicatorId }) => indicatorId)).size === told.length,
      "invalid_value",
    ),
});
export type TellValuesInput = z.infer<typeof tellValuesInputSchema>;

/** Input of `report.review` and `report.reviewValues`. */
export const reviewReportInputSchema = z.object({
  requestId: requestIdSchema,
  reportId: recordIdSchema,
  version: versionSchema,
  decision: z.enum(["accept", "return"], invalidValue),
  /** Required when the report is returned. */
  comment: textOf(1000),
});
export type ReviewReportInput = z.infer<typeof reviewReportInputSchema>;

/** Input of `report.takeBackReview` and `report.takeBackValuesReview`. */
export const takeBackReviewInputSchema = z.object({
  requestId: requestIdSchema,
  reportId: recordIdSchema,
  version: versionSchema,
});
export type TakeBackReviewInput = z.infer<typeof takeBackReviewInputSchema>;

/** Input of `report.acceptMany`. */
export const acceptReportsInputSchema = z.object({
  requestId: requestIdSchema,
  reports: z
    .array(z.object({ reportId: recordIdSchema, version: versionSchema }), invalidValue)
    .min(1, "required")
    .max(200, "too_many")
    .refine((asked) => new Set(asked.map(({ reportId }) => reportId)).size === asked.length, "invalid_value"),
});
export type AcceptReportsInput = z.infer<typeof acceptReportsInputSchema>;
