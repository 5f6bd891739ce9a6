import {
  acceptReportsInputSchema,
  reviewReportInputSchema,
  submitReportInputSchema,
  takeBackReviewInputSchema,
  tellValuesInputSchema,
} from "@kedr/domain";
import {
  acceptReports,
  getReportQueue,
  prepareReport,
  reviewReport,
  reviewValues,
  submitReport,
  takeBackReview,
  takeBackValuesReview,
  tellValues,
} from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { reportInputSchema } from "./read-input.ts";
import { trpc } from "./trpc.ts";

export const reportRouter = trpc.router({
  prepare: readProcedure("project.read")
    .input(reportInputSchema)
    .query(({ ctx, input }) => prepareReport(ctx.services, input)),
  submit: permittedProcedure("report.submit")
    .input(submitReportInputSchema)
    .mutation(({ ctx, input }) => submitReport(ctx.services, input)),
  tellValues: permittedProcedure("report.submit")
    .input(tellValuesInputSchema)
    .mutation(({ ctx, input }) => tellValues(ctx.services, input)),
  queue: readProcedure("portfolio.read").query(({ ctx, input }) => getReportQueue(ctx.services, input)),
  review: permittedProcedure("report.review")
    .input(reviewReportInputSchema)
    .mutation(({ ctx, input }) => reviewReport(ctx.services, input)),
  reviewValues: permittedProcedure("report.review")
    .input(reviewReportInputSchema)
    .mutation(({ ctx, input }) => reviewValues(ctx.services, input)),
  takeBackReview: permittedProcedure("report.review")
    .input(takeBackReviewInputSchema)
    .mutation(({ ctx, input }) => takeBackReview(ctx.services, input)),
  takeBackValuesReview: permittedProcedure("report.review")
    .input(takeBackReviewInputSchema)
    .mutation(({ ctx, input }) => takeBackValuesReview(ctx.services, input)),
  acceptMany: permittedProcedure("report.review")
    .input(acceptReportsInputSchema)
    .mutation(({ ctx, input }) => acceptReports(ctx.services, input)),
});
