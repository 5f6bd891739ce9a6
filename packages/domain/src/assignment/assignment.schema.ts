import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import {
  invalidValue,
  missingOr,
  optionalTextSchema,
  orLeftOut,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";
import { disciplineOutcomes } from "./discipline.view.ts";

const optionalDate = orLeftOut(calendarDateSchema.nullable());
const optionalId = orLeftOut(recordIdSchema.nullable());
const noteSchema = orLeftOut(optionalTextSchema(2000));

/** Input of `assignment.issue`: about a project, an indicator, an industry, or an indicator in a project. */
export const issueAssignmentInputSchema = z
  .object({
    requestId: requestIdSchema,
    projectId: optionalId,
    indicatorId: optionalId,
    industryId: optionalId,
    assigneePositionId: recordIdSchema,
    text: writtenTextSchema(2000),
    dueDate: calendarDateSchema,
    /** By when the assignee tells in advance how it goes. */
    advanceDueDate: optionalDate,
  })
  .refine(({ projectId, indicatorId, industryId }) => projectId ?? indicatorId ?? industryId, {
    error: "required",
    path: ["projectId"],
  });
export type IssueAssignmentInput = z.infer<typeof issueAssignmentInputSchema>;

const assignmentWrite = {
  requestId: requestIdSchema,
  assignmentId: recordIdSchema,
  version: versionSchema,
};

/** Input of `assignment.report`; a report of what was done needs a note. */
export const reportAssignmentInputSchema = z.object({
  ...assignmentWrite,
  execution: z.enum(["in_progress", "reported"], { error: missingOr("invalid_value") }),
  note: noteSchema,
  /** Why it is reported while co-assignees have not. */
  partiesNote: noteSchema,
});
export type ReportAssignmentInput = z.infer<typeof reportAssignmentInputSchema>;

/** Input of `assignment.release`. */
export const releaseAssignmentInputSchema = z.object({
  ...assignmentWrite,
  outcome: z.enum(["fulfilled", "partly_fulfilled"], { error: missingOr("invalid_value") }),
  note: noteSchema,
});
export type ReleaseAssignmentInput = z.infer<typeof releaseAssignmentInputSchema>;

/** Input of `assignment.return`. */
export const returnAssignmentInputSchema = z.object({ ...assignmentWrite, note: noteSchema });
export type ReturnAssignmentInput = z.infer<typeof returnAssignmentInputSchema>;

/** Input of `assignment.takeBack`. */
export const takeBackAssignmentInputSchema = z.object(assignmentWrite);
export type TakeBackAssignmentInput = z.infer<typeof takeBackAssignmentInputSchema>;

/** Input of `assignment.takeBackRelease`. */
export const takeBackReleaseInputSchema = z.object(assignmentWrite);
export type TakeBackReleaseInput = z.infer<typeof takeBackReleaseInputSchema>;

const values = z
  .array(z.string("invalid_value").max(64, "too_long"), "invalid_value")
  .max(200, "too_many")
  .default([]);

/** Which assignments are shown: those not released, mine to do, mine to control, overdue, released, all. */
export const assignmentShows = ["open", "mine", "control", "overdue", "released", "all"] as const;
export type AssignmentShow = (typeof assignmentShows)[number];

/** Input of `assignment.list`: filters, all of which may be left out. An empty list filters nothing. */
export const assignmentQuerySchema = z.object({
  projects: values,
  industries: values,
  /** Posts that carry out. */
  posts: values,
  show: z.enum(assignmentShows, { error: missingOr("invalid_value") }).default("open"),
  /** What lies behind a figure of executive discipline: the days of the due dates, the body, who curated, the outcome. */
  dueFrom: optionalDate,
  dueTo: optionalDate,
  body: optionalId,
  curator: optionalId,
  outcome: orLeftOut(z.enum([...disciplineOutcomes, "postponed"], invalidValue).nullable()),
});
export type AssignmentQuery = z.infer<typeof assignmentQuerySchema>;

/** Input of `assignment.get`. */
export const assignmentQuestionSchema = z.object({ assignmentId: recordIdSchema });
export type AssignmentQuestion = z.infer<typeof assignmentQuestionSchema>;
