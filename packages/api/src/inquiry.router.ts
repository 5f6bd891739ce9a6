import {
  answerInquiryInputSchema,
  askInquiryInputSchema,
  inquiryQuerySchema,
  withdrawInquiryInputSchema,
} from "@kedr/domain";
import { answerInquiry, askInquiry, listInquiries, withdrawInquiry } from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const inquiryRouter = trpc.router({
  list: readProcedure("portfolio.read")
    .input(inquiryQuerySchema)
    .query(({ ctx, input }) => listInquiries(ctx.services, input)),
  ask: permittedProcedure("inquiry.ask")
    .input(askInquiryInputSchema)
    .mutation(({ ctx, input }) => askInquiry(ctx.services, input)),
  answer: permittedProcedure("inquiry.answer")
    .input(answerInquiryInputSchema)
    .mutation(({ ctx, input }) => answerInquiry(ctx.services, input)),
  withdraw: permittedProcedure("inquiry.ask")
    .input(withdrawInquiryInputSchema)
    .mutation(({ ctx, input }) => withdrawInquiry(ctx.services, input)),
});
