import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import {
  missingOr,
  orLeftOut,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";

/** Input of `inquiry.ask`. */
export const askInquiryInputSchema = z.object({
  requestId: requestIdSchema,
  projectId: recordIdSchema,
  /** Of an indicator linked to the project. */
  indicatorId: orLeftOut(recordIdSchema.nullable()),
  question: writtenTextSchema(2000),
  dueDate: orLeftOut(calendarDateSchema.nullable()),
});
export type AskInquiryInput = z.infer<typeof askInquiryInputSchema>;

const inquiryWrite = { requestId: requestIdSchema, inquiryId: recordIdSchema, version: versionSchema };

/** Input of `inquiry.answer`. */
export const answerInquiryInputSchema = z.object({ ...inquiryWrite, answer: writtenTextSchema(4000) });
export type AnswerInquiryInput = z.infer<typeof answerInquiryInputSchema>;

/** Input of `inquiry.withdraw`. */
export const withdrawInquiryInputSchema = z.object(inquiryWrite);
export type WithdrawInquiryInput = z.infer<typeof withdrawInquiryInputSchema>;

/** Input of `inquiry.list`: of one project, or of all; all of them, or only those that wait for the actor's answer. */
export const inquiryQuerySchema = z.object({
  projectId: orLeftOut(recordIdSchema.nullable()),
  show: z.enum(["all", "to_answer"], { error: missingOr("invalid_value") }).default("all"),
});
export type InquiryQuery = z.infer<typeof inquiryQuerySchema>;
