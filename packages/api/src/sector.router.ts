import { compareSectors, getSector, getSectorProject } from "@kedr/services";
import { readProcedure } from "./procedures.ts";
import { projectInputSchema, sectorInputSchema } from "./read-input.ts";
import { trpc } from "./trpc.ts";

export const sectorRouter = trpc.router({
  get: readProcedure("sector.read")
    .input(sectorInputSchema)
    .query(({ ctx, input }) => getSector(ctx.services, input)),
  project: readProcedure("sector.read")
    .input(projectInputSchema)
    .query(({ ctx, input }) => getSectorProject(ctx.services, input)),
  compare: readProcedure("sector.compare").query(({ ctx, input }) => compareSectors(ctx.services, input)),
});
