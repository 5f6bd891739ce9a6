import { getSession } from "@kedr/services";
import { publicProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const sessionRouter = trpc.router({
  get: publicProcedure.query(({ ctx }) => getSession(ctx)),
});
