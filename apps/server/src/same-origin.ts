import { createMiddleware } from "hono/factory";
import { refuse } from "./refuse.ts";

const isSafe = (method: string): boolean => ["GET", "HEAD", "OPTIONS"].includes(method);

const isForeign = (request: Request): boolean => {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site !== "same-origin" && site !== "none";
  const origin = request.headers.get("origin");
  return origin !== null && URL.parse(origin)?.host !== request.headers.get("host");
};

/** Refuses writes that another site's page sends with the user's cookie. */
export const refuseForeignWrites = createMiddleware(async (context, next) => {
  if (isSafe(context.req.method) || !isForeign(context.req.raw)) return next();
  return refuse(context, "forbidden");
});
