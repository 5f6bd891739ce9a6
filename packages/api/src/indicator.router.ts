import {
  createIndicatorInputSchema,
  editIndicatorInputSchema,
  indicatorCardQuestionSchema,
  removeIndicatorInputSchema,
  setFormulaInputSchema,
  setTargetsInputSchema,
} from "@kedr/domain";
import {
  createIndicator,
  editIndicator,
  getCardChoices,
  getIndicator,
  getIndicatorExplanation,
  listIndicators,
  removeIndicator,
  setIndicatorFormula,
  setIndicatorTargets,
} from "@kedr/services";
import { indicatorQuestionSchema } from "./explanation-input.ts";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

const administering = permittedProcedure("indicator.administer");

export const indicatorRouter = trpc.router({
  list: readProcedure("portfolio.read").query(({ ctx, input }) => listIndicators(ctx.services, input)),
  get: readProcedure("portfolio.read")
    .input(indicatorCardQuestionSchema)
    .query(({ ctx, input }) => getIndicator(ctx.services, input)),
  choices: administering.query(({ ctx }) => getCardChoices(ctx.services)),
  explain: readProcedure("portfolio.read")
    .input(indicatorQuestionSchema)
    .query(({ ctx, input }) => getIndicatorExplanation(ctx.services, input)),
  create: administering
    .input(createIndicatorInputSchema)
    .mutation(({ ctx, input }) => createIndicator(ctx.services, input)),
  edit: administering
    .input(editIndicatorInputSchema)
    .mutation(({ ctx, input }) => editIndicator(ctx.services, input)),
  setTargets: administering
    .input(setTargetsInputSchema)
    .mutation(({ ctx, input }) => setIndicatorTargets(ctx.services, input)),
  setFormula: administering
    .input(setFormulaInputSchema)
    .mutation(({ ctx, input }) => setIndicatorFormula(ctx.services, input)),
  remove: administering
    .input(removeIndicatorInputSchema)
    .mutation(({ ctx, input }) => removeIndicator(ctx.services, input)),
});
