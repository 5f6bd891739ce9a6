import { changesInputSchema } from "@kedr/domain";
import { getChanges } from "@kedr/services";
import { readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const changesRouter = trpc.router({
  get: readProcedure("portfolio.read")
    .input(changesInputSchema)
    .query(({ ctx, input }) => getChanges(ctx.services, input)),
});
