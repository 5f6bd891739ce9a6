import {
  answerCommentInputSchema,
  circulationQuerySchema,
  commentAgendaInputSchema,
  sendAgendaInputSchema,
  withdrawCommentInputSchema,
} from "@kedr/domain";
import { answerComment, commentAgenda, getCirculation, sendAgenda, withdrawComment } from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const circulationRouter = trpc.router({
  get: readProcedure("council.read")
    .input(circulationQuerySchema)
    .query(({ ctx, input }) => getCirculation(ctx.services, input)),
  send: permittedProcedure("meeting.prepare")
    .input(sendAgendaInputSchema)
    .mutation(({ ctx, input }) => sendAgenda(ctx.services, input)),
  comment: permittedProcedure("agenda.comment")
    .input(commentAgendaInputSchema)
    .mutation(({ ctx, input }) => commentAgenda(ctx.services, input)),
  withdrawComment: permittedProcedure("agenda.comment")
    .input(withdrawCommentInputSchema)
    .mutation(({ ctx, input }) => withdrawComment(ctx.services, input)),
  answer: permittedProcedure("meeting.prepare")
    .input(answerCommentInputSchema)
    .mutation(({ ctx, input }) => answerComment(ctx.services, input)),
});
