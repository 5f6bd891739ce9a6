import { listFrameworks } from "@kedr/services";
import { readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const frameworkRouter = trpc.router({
  list: readProcedure("portfolio.read").query(({ ctx, input }) => listFrameworks(ctx.services, input)),
});
