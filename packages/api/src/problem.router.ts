import { reopenProblemInputSchema, resolveProblemInputSchema, saveProblemInputSchema } from "@kedr/domain";
import { reopenProblem, resolveProblem, saveProblem } from "@kedr/services";
import { permittedProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const problemRouter = trpc.router({
  save: permittedProcedure("risk.update")
    .input(saveProblemInputSchema)
    .mutation(({ ctx, input }) => saveProblem(ctx.services, input)),
  resolve: permittedProcedure("risk.update")
    .input(resolveProblemInputSchema)
    .mutation(({ ctx, input }) => resolveProblem(ctx.services, input)),
  reopen: permittedProcedure("risk.update")
    .input(reopenProblemInputSchema)
    .mutation(({ ctx, input }) => reopenProblem(ctx.services, input)),
});
