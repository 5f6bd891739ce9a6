import { getOverview } from "@kedr/services";
import { readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const overviewRouter = trpc.router({
  get: readProcedure("portfolio.read").query(({ ctx, input }) => getOverview(ctx.services, input)),
});
