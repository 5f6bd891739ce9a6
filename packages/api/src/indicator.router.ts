import { listIndicators } from "@kedr/services";
import { readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const indicatorRouter = trpc.router({
  list: readProcedure("portfolio.read").query(({ ctx, input }) => listIndicators(ctx.services, input)),
});
