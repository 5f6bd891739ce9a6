import {
  assignCurationInputSchema,
  endCurationInputSchema,
  handOverCurationsInputSchema,
  takeBackCurationsInputSchema,
} from "@kedr/domain";
import {
  assignCuration,
  endCuration,
  handOverCurations,
  listCurations,
  takeBackCurations,
} from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const curationRouter = trpc.router({
  list: readProcedure("portfolio.read").query(({ ctx, input }) => listCurations(ctx.services, input)),
  assign: permittedProcedure("curation.administer")
    .input(assignCurationInputSchema)
    .mutation(({ ctx, input }) => assignCuration(ctx.services, input)),
  handOver: permittedProcedure("curation.administer")
    .input(handOverCurationsInputSchema)
    .mutation(({ ctx, input }) => handOverCurations(ctx.services, input)),
  end: permittedProcedure("curation.administer")
    .input(endCurationInputSchema)
    .mutation(({ ctx, input }) => endCuration(ctx.services, input)),
  takeBack: permittedProcedure("curation.administer")
    .input(takeBackCurationsInputSchema)
    .mutation(({ ctx, input }) => takeBackCurations(ctx.services, input)),
});
