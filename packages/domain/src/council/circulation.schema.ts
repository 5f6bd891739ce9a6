import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import {
  invalidValue,
  optionalTextSchema,
  orLeftOut,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";

/** Input of `circulation.get`. */
export const circulationQuerySchema = z.object({ meetingId: recordIdSchema });

/** Input of `circulation.send`. */
export const sendAgendaInputSchema = z.object({
  requestId: requestIdSchema,
  meetingId: recordIdSchema,
  commentsUntil: calendarDateSchema,
});
export type SendAgendaInput = z.infer<typeof sendAgendaInputSchema>;

/** Input of `circulation.comment`: on a question («2»), a draft point («2.1»), or the whole where the place is left out. */
export const commentAgendaInputSchema = z.object({
  requestId: requestIdSchema,
  agendaVersionId: recordIdSchema,
  place: orLeftOut(optionalTextSchema(20)),
  text: writtenTextSchema(2000),
});
export type CommentAgendaInput = z.infer<typeof commentAgendaInputSchema>;

const commentWrite = { requestId: requestIdSchema, commentId: recordIdSchema, version: versionSchema };

/** Input of `circulation.withdrawComment`. */
export const withdrawCommentInputSchema = z.object(commentWrite);
export type WithdrawCommentInput = z.infer<typeof withdrawCommentInputSchema>;

/** Input of `circulation.answer`: `open` takes the answer back. */
export const answerCommentInputSchema = z.object({
  ...commentWrite,
  state: z.enum(["open", "accepted", "declined"], invalidValue),
  answer: orLeftOut(optionalTextSchema(2000)),
});
export type AnswerCommentInput = z.infer<typeof answerCommentInputSchema>;
