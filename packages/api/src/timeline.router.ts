import { timelineQuerySchema } from "@kedr/domain";
import { getTimeline } from "@kedr/services";
import { readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const timelineRouter = trpc.router({
  get: readProcedure("portfolio.read")
    .input(timelineQuerySchema)
    .query(({ ctx, input }) => getTimeline(ctx.services, input)),
});
