import { reopenRiskInputSchema, saveRiskInputSchema, settleRiskInputSchema } from "@kedr/domain";
import { getRiskRegister, reopenRisk, saveRisk, settleRisk } from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const riskRouter = trpc.router({
  register: readProcedure("portfolio.read").query(({ ctx, input }) => getRiskRegister(ctx.services, input)),
  save: permittedProcedure("risk.update")
    .input(saveRiskInputSchema)
    .mutation(({ ctx, input }) => saveRisk(ctx.services, input)),
  settle: permittedProcedure("risk.update")
    .input(settleRiskInputSchema)
    .mutation(({ ctx, input }) => settleRisk(ctx.services, input)),
  reopen: permittedProcedure("risk.update")
    .input(reopenRiskInputSchema)
    .mutation(({ ctx, input }) => reopenRisk(ctx.services, input)),
});
