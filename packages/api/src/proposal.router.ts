import { proposalQuerySchema, proposeQuestionInputSchema, withdrawProposalInputSchema } from "@kedr/domain";
import { listProposals, proposeQuestion, withdrawProposal } from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const proposalRouter = trpc.router({
  list: readProcedure("council.read")
    .input(proposalQuerySchema)
    .query(({ ctx, input }) => listProposals(ctx.services, input)),
  propose: permittedProcedure("proposal.propose")
    .input(proposeQuestionInputSchema)
    .mutation(({ ctx, input }) => proposeQuestion(ctx.services, input)),
  withdraw: permittedProcedure("proposal.propose")
    .input(withdrawProposalInputSchema)
    .mutation(({ ctx, input }) => withdrawProposal(ctx.services, input)),
});
