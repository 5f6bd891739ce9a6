import {
  addPointInputSchema,
  amendPointInputSchema,
  castVoteInputSchema,
  decidePointInputSchema,
  recordItemInputSchema,
  removePointInputSchema,
  saveVotesInputSchema,
} from "@kedr/domain";
import {
  addPoint,
  amendPoint,
  castVote,
  decidePoint,
  getMinutes,
  recordItem,
  removePoint,
  saveVotes,
} from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { meetingInputSchema } from "./read-input.ts";
import { trpc } from "./trpc.ts";

const recordProcedure = permittedProcedure("meeting.prepare");

export const minutesRouter = trpc.router({
  get: readProcedure("council.read")
    .input(meetingInputSchema)
    .query(({ ctx, input }) => getMinutes(ctx.services, input)),
  recordItem: recordProcedure
    .input(recordItemInputSchema)
    .mutation(({ ctx, input }) => recordItem(ctx.services, input)),
  decidePoint: recordProcedure
    .input(decidePointInputSchema)
    .mutation(({ ctx, input }) => decidePoint(ctx.services, input)),
  amendPoint: recordProcedure
    .input(amendPointInputSchema)
    .mutation(({ ctx, input }) => amendPoint(ctx.services, input)),
  addPoint: recordProcedure
    .input(addPointInputSchema)
    .mutation(({ ctx, input }) => addPoint(ctx.services, input)),
  removePoint: recordProcedure
    .input(removePointInputSchema)
    .mutation(({ ctx, input }) => removePoint(ctx.services, input)),
  saveVotes: recordProcedure
    .input(saveVotesInputSchema)
    .mutation(({ ctx, input }) => saveVotes(ctx.services, input)),
  castVote: permittedProcedure("vote.cast")
    .input(castVoteInputSchema)
    .mutation(({ ctx, input }) => castVote(ctx.services, input)),
});
