import { getAwaiting, getMyWork } from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const workRouter = trpc.router({
  get: readProcedure("work.read").query(({ ctx, input }) => getMyWork(ctx.services, input)),
  awaiting: permittedProcedure("portfolio.read").query(({ ctx }) => getAwaiting(ctx.services)),
});
