import { searchInputSchema } from "@kedr/domain";
import { findRecords } from "@kedr/services";
import { readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const searchRouter = trpc.router({
  find: readProcedure("portfolio.read")
    .input(searchInputSchema)
    .query(({ ctx, input }) => findRecords(ctx.services, input)),
});
