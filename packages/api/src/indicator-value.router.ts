import {
  chooseValueInputSchema,
  correctValueInputSchema,
  saveValuesInputSchema,
  unchooseValueInputSchema,
  valueAuthorsInputSchema,
} from "@kedr/domain";
import {
  chooseValue,
  correctValue,
  getValueEntry,
  listValueAuthors,
  saveValues,
  unchooseValue,
} from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

const administering = permittedProcedure("indicator.administer");

export const indicatorValueRouter = trpc.router({
  entry: readProcedure("portfolio.read").query(({ ctx, input }) => getValueEntry(ctx.services, input)),
  authors: readProcedure("portfolio.read")
    .input(valueAuthorsInputSchema)
    .query(({ ctx, input }) => listValueAuthors(ctx.services, input)),
  saveMany: administering
    .input(saveValuesInputSchema)
    .mutation(({ ctx, input }) => saveValues(ctx.services, input)),
  correct: administering
    .input(correctValueInputSchema)
    .mutation(({ ctx, input }) => correctValue(ctx.services, input)),
  choose: administering
    .input(chooseValueInputSchema)
    .mutation(({ ctx, input }) => chooseValue(ctx.services, input)),
  unchoose: administering
    .input(unchooseValueInputSchema)
    .mutation(({ ctx, input }) => unchooseValue(ctx.services, input)),
});
