import {
  acceptSuggestionInputSchema,
  addAgendaItemInputSchema,
  declineSuggestionInputSchema,
  editAgendaItemInputSchema,
  moveAgendaItemInputSchema,
  removeAgendaItemInputSchema,
  removeDecisionInputSchema,
  restoreSuggestionInputSchema,
  saveDecisionInputSchema,
} from "@kedr/domain";
import {
  acceptSuggestion,
  addAgendaItem,
  declineSuggestion,
  editAgendaItem,
  moveAgendaItem,
  removeAgendaItem,
  removeDecision,
  restoreSuggestion,
  saveDecision,
} from "@kedr/services";
import { permittedProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

const prepareProcedure = permittedProcedure("meeting.prepare");

export const agendaRouter = trpc.router({
  acceptSuggestion: prepareProcedure
    .input(acceptSuggestionInputSchema)
    .mutation(({ ctx, input }) => acceptSuggestion(ctx.services, input)),
  declineSuggestion: prepareProcedure
    .input(declineSuggestionInputSchema)
    .mutation(({ ctx, input }) => declineSuggestion(ctx.services, input)),
  restoreSuggestion: prepareProcedure
    .input(restoreSuggestionInputSchema)
    .mutation(({ ctx, input }) => restoreSuggestion(ctx.services, input)),
  addItem: prepareProcedure
    .input(addAgendaItemInputSchema)
    .mutation(({ ctx, input }) => addAgendaItem(ctx.services, input)),
  editItem: prepareProcedure
    .input(editAgendaItemInputSchema)
    .mutation(({ ctx, input }) => editAgendaItem(ctx.services, input)),
  moveItem: prepareProcedure
    .input(moveAgendaItemInputSchema)
    .mutation(({ ctx, input }) => moveAgendaItem(ctx.services, input)),
  removeItem: prepareProcedure
    .input(removeAgendaItemInputSchema)
    .mutation(({ ctx, input }) => removeAgendaItem(ctx.services, input)),
  saveDecision: prepareProcedure
    .input(saveDecisionInputSchema)
    .mutation(({ ctx, input }) => saveDecision(ctx.services, input)),
  removeDecision: prepareProcedure
    .input(removeDecisionInputSchema)
    .mutation(({ ctx, input }) => removeDecision(ctx.services, input)),
});
