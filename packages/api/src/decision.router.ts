import { recordIdSchema, stateEffectInputSchema } from "@kedr/domain";
import { getDecision, getEffectChoices, listDecisions, stateEffect } from "@kedr/services";
import { z } from "zod";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const decisionRouter = trpc.router({
  list: readProcedure("council.read").query(({ ctx, input }) => listDecisions(ctx.services, input)),
  get: readProcedure("council.read")
    .input(z.object({ decisionId: recordIdSchema }))
    .query(({ ctx, input }) => getDecision(ctx.services, input)),
  effectChoices: permittedProcedure("meeting.prepare").query(({ ctx }) => getEffectChoices(ctx.services)),
  stateEffect: permittedProcedure("meeting.prepare")
    .input(stateEffectInputSchema)
    .mutation(({ ctx, input }) => stateEffect(ctx.services, input)),
});
