import { cardToCreate, cardToEdit, positionCardSchema } from "@kedr/domain";
import { createRecord, editRecord, listPositions } from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const positionRouter = trpc.router({
  list: readProcedure("portfolio.read").query(({ ctx, input }) => listPositions(ctx.services, input)),
  create: permittedProcedure("registry.keep")
    .input(cardToCreate(positionCardSchema))
    .mutation(({ ctx, input }) => createRecord(ctx.services, "Position", input)),
  edit: permittedProcedure("registry.keep")
    .input(cardToEdit(positionCardSchema))
    .mutation(({ ctx, input }) => editRecord(ctx.services, "Position", input)),
});
