import { listPositions } from "@kedr/services";
import { readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const positionRouter = trpc.router({
  list: readProcedure("portfolio.read").query(({ ctx, input }) => listPositions(ctx.services, input)),
});
