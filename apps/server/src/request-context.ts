import { type ApiContext, languageOf } from "@kedr/api";
import { getActor } from "@kedr/services";
import type { Context } from "hono";
import { isLoopbackCaller } from "./caller.ts";
import type { ServerDeps } from "./deps.ts";

/** What the API is told of a request: who asks (by the session cookie), in which language, on which day. */
export const createRequestContext = async (context: Context, deps: ServerDeps): Promise<ApiContext> => {
  const { auth, clock, database, mail, newId, portfolios } = deps;
  const today = clock.today();
  const session = context.req.header("cookie")
    ? await auth.api.getSession({ headers: context.req.raw.headers })
    : null;
  return {
    database,
    portfolios,
    newId,
    mail,
    today,
    now: clock.now(),
    actor: session && (await getActor(database, session.user.id, today)),
    language: languageOf(context.req.header("accept-language")),
    isLoopback: isLoopbackCaller(context),
    requestId: context.get("requestId"),
  };
};
