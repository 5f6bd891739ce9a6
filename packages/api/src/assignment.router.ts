import {
  assignmentQuerySchema,
  assignmentQuestionSchema,
  dueDayQuestionSchema,
  issueAssignmentInputSchema,
  issueFromMeetingInputSchema,
  meetingAssignmentsQuestionSchema,
  releaseAssignmentInputSchema,
  reportAssignmentInputSchema,
  reportPartyInputSchema,
  returnAssignmentInputSchema,
  takeBackAssignmentInputSchema,
  takeBackReleaseInputSchema,
  savePartiesInputSchema,
  tellAdvanceInputSchema,
} from "@kedr/domain";
import {
  getAssignment,
  getDueDay,
  issueAssignment,
  issueFromMeeting,
  listAssignments,
  listMeetingAssignments,
  releaseAssignment,
  reportAssignment,
  reportParty,
  saveParties,
  tellAdvance,
  returnAssignment,
  takeBackAssignment,
  takeBackRelease,
} from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const assignmentRouter = trpc.router({
  list: readProcedure("portfolio.read")
    .input(assignmentQuerySchema)
    .query(({ ctx, input }) => listAssignments(ctx.services, input)),
  get: readProcedure("portfolio.read")
    .input(assignmentQuestionSchema)
    .query(({ ctx, input }) => getAssignment(ctx.services, input)),
  dueDay: readProcedure("portfolio.read")
    .input(dueDayQuestionSchema)
    .query(({ ctx, input }) => getDueDay(ctx.services, input)),
  ofMeeting: readProcedure("council.read")
    .input(meetingAssignmentsQuestionSchema)
    .query(({ ctx, input }) => listMeetingAssignments(ctx.services, input)),
  issueFromMeeting: permittedProcedure("meeting.prepare")
    .input(issueFromMeetingInputSchema)
    .mutation(({ ctx, input }) => issueFromMeeting(ctx.services, input)),
  saveParties: permittedProcedure("assignment.control")
    .input(savePartiesInputSchema)
    .mutation(({ ctx, input }) => saveParties(ctx.services, input)),
  reportParty: permittedProcedure("assignment.carryOut")
    .input(reportPartyInputSchema)
    .mutation(({ ctx, input }) => reportParty(ctx.services, input)),
  tellAdvance: permittedProcedure("assignment.carryOut")
    .input(tellAdvanceInputSchema)
    .mutation(({ ctx, input }) => tellAdvance(ctx.services, input)),
  issue: permittedProcedure("assignment.issue")
    .input(issueAssignmentInputSchema)
    .mutation(({ ctx, input }) => issueAssignment(ctx.services, input)),
  report: permittedProcedure("assignment.carryOut")
    .input(reportAssignmentInputSchema)
    .mutation(({ ctx, input }) => reportAssignment(ctx.services, input)),
  return: permittedProcedure("assignment.control")
    .input(returnAssignmentInputSchema)
    .mutation(({ ctx, input }) => returnAssignment(ctx.services, input)),
  release: permittedProcedure("assignment.control")
    .input(releaseAssignmentInputSchema)
    .mutation(({ ctx, input }) => releaseAssignment(ctx.services, input)),
  takeBackRelease: permittedProcedure("assignment.control")
    .input(takeBackReleaseInputSchema)
    .mutation(({ ctx, input }) => takeBackRelease(ctx.services, input)),
  takeBack: permittedProcedure("assignment.control")
    .input(takeBackAssignmentInputSchema)
    .mutation(({ ctx, input }) => takeBackAssignment(ctx.services, input)),
});
