import {
  previewMethodologyInputSchema,
  removeMethodologyInputSchema,
  saveMembersInputSchema,
  saveMethodologyInputSchema,
} from "@kedr/domain";
import { changeMethodology, previewMethodology } from "@kedr/services";
import { permittedProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

const administering = permittedProcedure("indicator.administer");

export const methodologyRouter = trpc.router({
  preview: administering
    .input(previewMethodologyInputSchema)
    .query(({ ctx, input }) => previewMethodology(ctx.services, input)),
  save: administering
    .input(saveMethodologyInputSchema)
    .mutation(({ ctx, input: { requestId, ...fields } }) =>
      changeMethodology(
        ctx.services,
        { requestId, procedure: "methodology.save" },
        { kind: "version", ...fields },
      ),
    ),
  remove: administering
    .input(removeMethodologyInputSchema)
    .mutation(({ ctx, input: { requestId, ...read } }) =>
      changeMethodology(
        ctx.services,
        { requestId, procedure: "methodology.remove" },
        { kind: "removeVersion", ...read },
      ),
    ),
  saveMembers: administering
    .input(saveMembersInputSchema)
    .mutation(({ ctx, input: { requestId, ...fields } }) =>
      changeMethodology(
        ctx.services,
        { requestId, procedure: "methodology.saveMembers" },
        { kind: "members", ...fields },
      ),
    ),
});
