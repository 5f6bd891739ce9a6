import {
  decideRescheduleInputSchema,
  ledgerQuerySchema,
  previewRescheduleInputSchema,
  requestRescheduleInputSchema,
  takeBackDecisionInputSchema,
  withdrawRescheduleInputSchema,
} from "@kedr/domain";
import {
  decideReschedule,
  getRescheduleLedger,
  getRescheduleQueue,
  previewReschedule,
  requestReschedule,
  takeBackDecision,
  withdrawReschedule,
} from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const rescheduleRouter = trpc.router({
  ledger: readProcedure("portfolio.read")
    .input(ledgerQuerySchema)
    .query(({ ctx, input }) => getRescheduleLedger(ctx.services, input)),
  queue: readProcedure("portfolio.read").query(({ ctx, input }) => getRescheduleQueue(ctx.services, input)),
  preview: readProcedure("project.read")
    .input(previewRescheduleInputSchema)
    .query(({ ctx, input }) => previewReschedule(ctx.services, input)),
  request: permittedProcedure("reschedule.request")
    .input(requestRescheduleInputSchema)
    .mutation(({ ctx, input }) => requestReschedule(ctx.services, input)),
  decide: permittedProcedure("reschedule.decide")
    .input(decideRescheduleInputSchema)
    .mutation(({ ctx, input }) => decideReschedule(ctx.services, input)),
  takeBackDecision: permittedProcedure("reschedule.decide")
    .input(takeBackDecisionInputSchema)
    .mutation(({ ctx, input }) => takeBackDecision(ctx.services, input)),
  withdraw: permittedProcedure("reschedule.request")
    .input(withdrawRescheduleInputSchema)
    .mutation(({ ctx, input }) => withdrawReschedule(ctx.services, input)),
});
