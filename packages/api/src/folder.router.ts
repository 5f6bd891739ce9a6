import { getFolder } from "@kedr/services";
import { readProcedure } from "./procedures.ts";
import { sectorInputSchema } from "./read-input.ts";
import { trpc } from "./trpc.ts";

export const folderRouter = trpc.router({
  get: readProcedure("sector.read")
    .input(sectorInputSchema)
    .query(({ ctx, input }) => getFolder(ctx.services, input)),
});
