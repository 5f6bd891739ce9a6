import { completenessInputSchema } from "@kedr/domain";
import { getCompleteness } from "@kedr/services";
import { readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const completenessRouter = trpc.router({
  get: readProcedure("portfolio.read")
    .input(completenessInputSchema)
    .query(({ ctx, input }) => getCompleteness(ctx.services, input)),
});
