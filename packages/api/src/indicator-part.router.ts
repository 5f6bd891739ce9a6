import { breakdownQuestionSchema, recordPartsInputSchema, takeBackPartsInputSchema } from "@kedr/domain";
import { getIndicatorBodies, recordParts, takeBackParts } from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

const administering = permittedProcedure("indicator.administer");

export const indicatorPartRouter = trpc.router({
  get: readProcedure("portfolio.read")
    .input(breakdownQuestionSchema)
    .query(({ ctx, input }) => getIndicatorBodies(ctx.services, input)),
  record: administering
    .input(recordPartsInputSchema)
    .mutation(({ ctx, input }) => recordParts(ctx.services, input)),
  takeBack: administering
    .input(takeBackPartsInputSchema)
    .mutation(({ ctx, input }) => takeBackParts(ctx.services, input)),
});
