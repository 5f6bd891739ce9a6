import { comparisonInputSchema } from "@kedr/domain";
import { getComparison } from "@kedr/services";
import { readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const comparisonRouter = trpc.router({
  get: readProcedure("portfolio.read")
    .input(comparisonInputSchema)
    .query(({ ctx, input }) => getComparison(ctx.services, input)),
});
