import { previewPublicationInputSchema, publishInputSchema } from "@kedr/domain";
import { listPublications, previewPublication, publish } from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const publicationRouter = trpc.router({
  list: readProcedure("portfolio.read").query(({ ctx, input }) => listPublications(ctx.services, input)),
  preview: permittedProcedure("publication.publish")
    .input(previewPublicationInputSchema)
    .query(({ ctx, input }) => previewPublication(ctx.services, input)),
  publish: permittedProcedure("publication.publish")
    .input(publishInputSchema)
    .mutation(({ ctx, input }) => publish(ctx.services, input)),
});
