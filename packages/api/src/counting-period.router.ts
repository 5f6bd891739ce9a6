import { removeCountingPeriodInputSchema, saveCountingPeriodInputSchema } from "@kedr/domain";
import { changeMethodology } from "@kedr/services";
import { permittedProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

const administering = permittedProcedure("indicator.administer");

export const countingPeriodRouter = trpc.router({
  save: administering
    .input(saveCountingPeriodInputSchema)
    .mutation(({ ctx, input: { requestId, ...fields } }) =>
      changeMethodology(
        ctx.services,
        { requestId, procedure: "countingPeriod.save" },
        { kind: "period", ...fields },
      ),
    ),
  remove: administering
    .input(removeCountingPeriodInputSchema)
    .mutation(({ ctx, input: { requestId, ...read } }) =>
      changeMethodology(
        ctx.services,
        { requestId, procedure: "countingPeriod.remove" },
        { kind: "removePeriod", ...read },
      ),
    ),
});
