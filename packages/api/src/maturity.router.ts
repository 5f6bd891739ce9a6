import { getMaturityExplanation, getMaturityForecast, supposeValue } from "@kedr/services";
import { maturityQuestionSchema, whatIfInputSchema } from "./explanation-input.ts";
import { readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const maturityRouter = trpc.router({
  explain: readProcedure("portfolio.read")
    .input(maturityQuestionSchema)
    .query(({ ctx, input }) => getMaturityExplanation(ctx.services, input)),
  forecast: readProcedure("portfolio.read").query(({ ctx, input }) =>
    getMaturityForecast(ctx.services, input),
  ),
  whatIf: readProcedure("portfolio.read")
    .input(whatIfInputSchema)
    .query(({ ctx, input }) => supposeValue(ctx.services, input)),
});
