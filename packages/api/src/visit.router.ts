import { z } from "zod";
import { requestIdSchema } from "@kedr/domain";
import { noteVisit } from "@kedr/services";
import { permittedProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

/** Like every write it carries a key; saying twice that somebody is here changes nothing, so the key is not kept. */
const noteVisitInputSchema = z.object({ requestId: requestIdSchema });

export const visitRouter = trpc.router({
  note: permittedProcedure("portfolio.read")
    .input(noteVisitInputSchema)
    .mutation(({ ctx }) => noteVisit(ctx.services)),
});
