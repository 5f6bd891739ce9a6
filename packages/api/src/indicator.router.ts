import { getIndicatorExplanation, listIndicators } from "@kedr/services";
import { indicatorQuestionSchema } from "./explanation-input.ts";
import { readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const indicatorRouter = trpc.router({
  list: readProcedure("portfolio.read").query(({ ctx, input }) => listIndicators(ctx.services, input)),
  explain: readProcedure("portfolio.read")
    .input(indicatorQuestionSchema)
    .query(({ ctx, input }) => getIndicatorExplanation(ctx.services, input)),
});
