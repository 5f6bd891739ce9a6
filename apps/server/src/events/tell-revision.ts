import { readRevision } from "@kedr/db";
import type { MiddlewareHandler } from "hono";
import type { ServerDeps } from "../deps.ts";

/** The header that carries the change log's sequence. */
const revisionHeader = "kedr-revision";

/**
 * Tells with each answer which changes it knows, so that a client need not ask again for what it has itself written, nor
 * for what was there before it opened its stream: with a read, the last change heard of before it; with a write, the last
 * one after it.
 */
export const tellRevision =
  ({ database, live }: ServerDeps): MiddlewareHandler =>
  async (context, next) => {
    const before = live.revision();
    await next();
    const isRead = context.req.method === "GET";
    const revision = isRead ? before : await readRevision(database).catch(() => before);
    if (revision !== null) context.header(revisionHeader, revision);
  };
