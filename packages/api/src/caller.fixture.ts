import { randomUUID } from "node:crypto";
import { TRPCError } from "@trpc/server";
import { createPortfolioReader, getActor, type ServiceContext } from "@kedr/services";
import type { Actor, CalendarDate } from "@kedr/domain";
import type { ApiContext } from "./context.ts";
import { describeError, type ErrorData } from "./errors.ts";
import { appRouter } from "./router.ts";

type Database = ServiceContext["database"];

/** The day at which the training portfolio stands. */
export const today: CalendarDate = "2023-03-01";

/** The router's procedures, called as the host calls them. */
export type Caller = ReturnType<typeof appRouter.createCaller>;

/** What the host would tell of a request by the actor, or by nobody. */
export function contextOf(database: Database, actor: Actor | null): ApiContext {
  return {
    database,
    actor,
    portfolios: createPortfolioReader(database),
    mail: "off",
    language: "ru",
    today,
    now: "2023-03-01T05:00:00.000Z",
    newId: randomUUID,
    isLoopback: false,
    requestId: "R-1",
  };
}

/** Calls the real router on a database as an actor, or as nobody. */
export function callAs(database: Database, actor: Actor | null, overrides: Partial<ApiContext> = {}): Caller {
  return appRouter.createCaller({ ...contextOf(database, actor), ...overrides });
}

/** The actor of a training account, by the end of its id: `LEAD-EDUCATION`. */
export async function trainingActor(database: Database, key: string): Promise<Actor> {
  const actor = await getActor(database, `TACC-${key}`, today);
  if (actor === null) throw new Error(`no training account ${key}`);
  return actor;
}

/** Calls the router as a training account. */
export async function callAsTraining(database: Database, key: string): Promise<Caller> {
  return callAs(database, await trainingActor(database, key));
}

/** What a Russian reader is told when the call is refused; throws when it is not. */
export async function refusalOf(call: Promise<unknown>): Promise<ErrorData> {
  try {
    await call;
  } catch (error) {
    if (error instanceof TRPCError) return describeError(error, { language: "ru", requestId: "R-1" });
    throw error;
  }
  throw new Error("the call was not refused");
}
