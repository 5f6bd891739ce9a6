import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import {
  missingOr,
  optionalTextSchema,
  orLeftOut,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";

const ofAssignment = { requestId: requestIdSchema, assignmentId: recordIdSchema, version: versionSchema };
const ofExtension = { requestId: requestIdSchema, extensionId: recordIdSchema, version: versionSchema };
const noteSchema = orLeftOut(optionalTextSchema(2000));
const ownDate = orLeftOut(calendarDateSchema.nullable());

/** Co-assignees as they are entered, at most thirty; without a date that of the whole holds. */
export const enteredPartiesSchema = z
  .array(z.object({ positionId: recordIdSchema, dueDate: ownDate }), { error: missingOr("invalid_value") })
  .max(30, "too_many");

/** Input of `assignment.saveParties`: all co-assignees; those left out are none any more. */
export const savePartiesInputSchema = z.object({ ...ofAssignment, parties: enteredPartiesSchema });
export type SavePartiesInput = z.infer<typeof savePartiesInputSchema>;

/** Input of `assignment.reportParty`; a report of what was done needs a note. */
export const reportPartyInputSchema = z.object({
  requestId: requestIdSchema,
  partyId: recordIdSchema,
  version: versionSchema,
  execution: z.enum(["in_progress", "reported"], { error: missingOr("invalid_value") }),
  note: noteSchema,
});
export type ReportPartyInput = z.infer<typeof reportPartyInputSchema>;

/** Input of `assignment.tellAdvance`. */
export const tellAdvanceInputSchema = z.object({ ...ofAssignment, text: writtenTextSchema(2000) });
export type TellAdvanceInput = z.infer<typeof tellAdvanceInputSchema>;

/** Input of `assignmentExtension.request`. */
export const requestExtensionInputSchema = z.object({
  ...ofAssignment,
  newDate: calendarDateSchema,
  reason: writtenTextSchema(2000),
});
export type RequestExtensionInput = z.infer<typeof requestExtensionInputSchema>;

/** Input of `assignmentExtension.withdraw` and of `assignmentExtension.takeBack`. */
export const extensionWriteInputSchema = z.object(ofExtension);
export type ExtensionWriteInput = z.infer<typeof extensionWriteInputSchema>;

/** Input of `assignmentExtension.decide`; a refusal needs a note. */
export const decideExtensionInputSchema = z.object({
  ...ofExtension,
  isGranted: z.boolean({ error: missingOr("invalid_value") }),
  note: noteSchema,
});
export type DecideExtensionInput = z.infer<typeof decideExtensionInputSchema>;

/** Input of `assignment.dueDay`: a date that somebody is about to set. */
export const dueDayQuestionSchema = z.object({ date: calendarDateSchema });
export type DueDayQuestion = z.infer<typeof dueDayQuestionSchema>;

/** Input of `assignment.ofMeeting`. */
export const meetingAssignmentsQuestionSchema = z.object({ meetingId: recordIdSchema });
export type MeetingAssignmentsQuestion = z.infer<typeof meetingAssignmentsQuestionSchema>;

/** Input of `assignment.issueFromMeeting`: the points that are put under control, with who carries them out by when. */
export const issueFromMeetingInputSchema = z.object({
  requestId: requestIdSchema,
  meetingId: recordIdSchema,
  points: z
    .array(
      z.object({
        decisionId: recordIdSchema,
        assigneePositionId: recordIdSchema,
        dueDate: calendarDateSchema,
        advanceDueDate: ownDate,
        parties: enteredPartiesSchema.default([]),
      }),
      { error: missingOr("invalid_value") },
    )
    .min(1, "required")
    .max(100, "too_many"),
});
export type IssueFromMeetingInput = z.infer<typeof issueFromMeetingInputSchema>;
