import { z } from "zod";
import { calendarDateSchema, type Action } from "@kedr/domain";
import { AppError, type ServiceContext } from "@kedr/services";
import { toTrpcError } from "./errors.ts";
import { trpc } from "./trpc.ts";

const base = trpc.procedure.use(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof AppError) throw toTrpcError(result.error.cause);
  return result;
});

const signedIn = base.use(({ ctx, next }) => {
  const { actor, database, portfolios, today, now, newId, mail } = ctx;
  if (actor === null) throw new AppError("unauthenticated");
  const services: ServiceContext = { actor, database, portfolios, today, now, newId, mail };
  return next({ ctx: { services } });
});

const asOfInputSchema = z.object({ asOf: calendarDateSchema.optional() });

/** For what may be known before anybody has signed in. */
export const publicProcedure = base.meta({ permission: "public" });

/** For whoever is signed in and may do the action; the service looks at the record before it lets anybody through. */
export function permittedProcedure(action: Action) {
  return signedIn.meta({ permission: action });
}

/** A read that can be asked as known on an earlier day. */
export function readProcedure(action: Action) {
  return permittedProcedure(action).input(asOfInputSchema);
}
