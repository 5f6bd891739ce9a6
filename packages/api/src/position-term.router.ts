import { removePositionTermInputSchema, savePositionTermInputSchema } from "@kedr/domain";
import { removePositionTerm, savePositionTerm } from "@kedr/services";
import { permittedProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const positionTermRouter = trpc.router({
  save: permittedProcedure("curation.administer")
    .input(savePositionTermInputSchema)
    .mutation(({ ctx, input }) => savePositionTerm(ctx.services, input)),
  remove: permittedProcedure("curation.administer")
    .input(removePositionTermInputSchema)
    .mutation(({ ctx, input }) => removePositionTerm(ctx.services, input)),
});
