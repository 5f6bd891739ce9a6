import {
  decideExtensionInputSchema,
  extensionWriteInputSchema,
  requestExtensionInputSchema,
} from "@kedr/domain";
import { decideExtension, requestExtension, takeBackExtension, withdrawExtension } from "@kedr/services";
import { permittedProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const assignmentExtensionRouter = trpc.router({
  request: permittedProcedure("assignment.carryOut")
    .input(requestExtensionInputSchema)
    .mutation(({ ctx, input }) => requestExtension(ctx.services, input)),
  withdraw: permittedProcedure("assignment.carryOut")
    .input(extensionWriteInputSchema)
    .mutation(({ ctx, input }) => withdrawExtension(ctx.services, input)),
  decide: permittedProcedure("assignment.control")
    .input(decideExtensionInputSchema)
    .mutation(({ ctx, input }) => decideExtension(ctx.services, input)),
  takeBack: permittedProcedure("assignment.control")
    .input(extensionWriteInputSchema)
    .mutation(({ ctx, input }) => takeBackExtension(ctx.services, input)),
});
