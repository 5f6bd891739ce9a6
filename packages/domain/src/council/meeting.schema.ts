import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
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

/** Local time HH:MM, 00:00 to 23:59. */
const timeSchema = z
  .string("invalid_time")
  .max(5, "invalid_time")
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "invalid_time")
  .nullable();

const lineSchema = optionalTextSchema(500);
const numberSchema = z.int(invalidNumber).min(1, "out_of_range").max(1000, "out_of_range").nullable();
const kindSchema = z.enum(["ordinary", "extraordinary", "written"], invalidValue);

const meetingWrite = { requestId: requestIdSchema, meetingId: recordIdSchema, version: versionSchema };

/** Input of `council.planMeeting`; all but the day may be left out. Chair and secretary left out are found by the rule. */
export const planMeetingInputSchema = z.object({
  requestId: requestIdSchema,
  kind: kindSchema.default("ordinary"),
  date: calendarDateSchema,
  startTime: orLeftOut(timeSchema),
  endTime: orLeftOut(timeSchema),
  place: orLeftOut(lineSchema),
  votingUntil: orLeftOut(calendarDateSchema.nullable()),
  chairPositionId: orLeftOut(recordIdSchema.nullable()),
  secretaryPositionId: orLeftOut(recordIdSchema.nullable()),
});
export type PlanMeetingInput = z.infer<typeof planMeetingInputSchema>;

/** Input of `council.editMeeting`: all facts as they are to be, so that nothing is emptied by being left out. */
export const editMeetingInputSchema = z.object({
  ...meetingWrite,
  kind: kindSchema,
  date: calendarDateSchema,
  startTime: timeSchema,
  endTime: timeSchema,
  place: lineSchema,
  votingUntil: calendarDateSchema.nullable(),
  chairPositionId: recordIdSchema.nullable(),
  secretaryPositionId: recordIdSchema.nullable(),
  meetingNumber: numberSchema,
});
export type EditMeetingInput = z.infer<typeof editMeetingInputSchema>;

/** Input of each step of a meeting that needs no words: approving its agenda, opening, closing, stepping back. */
export const meetingStepInputSchema = z.object(meetingWrite);
export type MeetingStepInput = z.infer<typeof meetingStepInputSchema>;

/** Input of `council.approveMinutes`; a number left out is the meeting's own. */
export const approveMinutesInputSchema = z.object({
  ...meetingWrite,
  meetingNumber: orLeftOut(numberSchema),
});
export type ApproveMinutesInput = z.infer<typeof approveMinutesInputSchema>;

/** Input of `council.cancelMeeting`. */
export const cancelMeetingInputSchema = z.object({ ...meetingWrite, reason: writtenTextSchema(500) });
export type CancelMeetingInput = z.infer<typeof cancelMeetingInputSchema>;

/** Input of `council.saveTimes`: when the session was opened and closed, both as they are to be. */
export const saveTimesInputSchema = z.object({
  ...meetingWrite,
  openedTime: timeSchema,
  closedTime: timeSchema,
});
export type SaveTimesInput = z.infer<typeof saveTimesInputSchema>;

/** Input of `council.register`: the number that the records system gave and its day; both null takes them away. */
export const registerMinutesInputSchema = z.object({
  ...meetingWrite,
  registrationNumber: optionalTextSchema(100),
  registeredOn: calendarDateSchema.nullable(),
});
export type RegisterMinutesInput = z.infer<typeof registerMinutesInputSchema>;

/** What is looked for among the Council's papers. */
export const councilSearchInputSchema = z.object({
  text: z.string(invalidValue).trim().max(200, "too_long"),
});
export type CouncilSearchInput = z.infer<typeof councilSearchInputSchema>;
