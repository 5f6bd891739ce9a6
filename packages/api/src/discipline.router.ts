import { disciplineQuerySchema } from "@kedr/domain";
import { getDiscipline } from "@kedr/services";
import { readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const disciplineRouter = trpc.router({
  get: readProcedure("portfolio.read")
    .input(disciplineQuerySchema)
    .query(({ ctx, input }) => getDiscipline(ctx.services, input)),
});
