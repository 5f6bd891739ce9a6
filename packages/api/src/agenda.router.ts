import {
  acceptSuggestionInputSchema,
  addAgendaItemInputSchema,
  declineSuggestionInputSchema,
  editAgendaItemInputSchema,
  moveAgendaItemInputSchema,
  moveDecisionInputSchema,
  moveItemToInputSchema,
  putBackItemInputSchema,
  putOffItemInputSchema,
  removeAgendaItemInputSchema,
  removeClassInputSchema,
  removeDecisionInputSchema,
  restoreSuggestionInputSchema,
  saveClassInputSchema,
  saveDecisionInputSchema,
} from "@kedr/domain";
import {
  acceptSuggestion,
  addAgendaItem,
  declineSuggestion,
  editAgendaItem,
  listAgendaChoices,
  moveAgendaItem,
  moveDecision,
  moveItemTo,
  putBackItem,
  putOffItem,
  removeAgendaItem,
  removeClass,
  removeDecision,
  restoreSuggestion,
  saveClass,
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
  moveItemTo: prepareProcedure
    .input(moveItemToInputSchema)
    .mutation(({ ctx, input }) => moveItemTo(ctx.services, input)),
  putOffItem: prepareProcedure
    .input(putOffItemInputSchema)
    .mutation(({ ctx, input }) => putOffItem(ctx.services, input)),
  putBackItem: prepareProcedure
    .input(putBackItemInputSchema)
    .mutation(({ ctx, input }) => putBackItem(ctx.services, input)),
  removeItem: prepareProcedure
    .input(removeAgendaItemInputSchema)
    .mutation(({ ctx, input }) => removeAgendaItem(ctx.services, input)),
  saveDecision: prepareProcedure
    .input(saveDecisionInputSchema)
    .mutation(({ ctx, input }) => saveDecision(ctx.services, input)),
  moveDecision: prepareProcedure
    .input(moveDecisionInputSchema)
    .mutation(({ ctx, input }) => moveDecision(ctx.services, input)),
  choices: prepareProcedure.query(({ ctx }) => listAgendaChoices(ctx.services)),
  saveClass: prepareProcedure
    .input(saveClassInputSchema)
    .mutation(({ ctx, input }) => saveClass(ctx.services, input)),
  removeClass: prepareProcedure
    .input(removeClassInputSchema)
    .mutation(({ ctx, input }) => removeClass(ctx.services, input)),
  removeDecision: prepareProcedure
    .input(removeDecisionInputSchema)
    .mutation(({ ctx, input }) => removeDecision(ctx.services, input)),
});
