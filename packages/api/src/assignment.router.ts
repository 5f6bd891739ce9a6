import {
  assignmentQuerySchema,
  assignmentQuestionSchema,
  issueAssignmentInputSchema,
  releaseAssignmentInputSchema,
  reportAssignmentInputSchema,
  returnAssignmentInputSchema,
  takeBackAssignmentInputSchema,
  takeBackReleaseInputSchema,
} from "@kedr/domain";
import {
  getAssignment,
  issueAssignment,
  listAssignments,
  releaseAssignment,
  reportAssignment,
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
