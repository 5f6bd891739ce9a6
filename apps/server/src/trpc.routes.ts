import { appRouter } from "@kedr/api";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { Hono } from "hono";
import type { ServerDeps } from "./deps.ts";
import { createRequestContext } from "./request-context.ts";

/** The tRPC API. Internal errors are logged with the request's id; the caller learns that id and no more. */
export const trpcRoutes = (deps: ServerDeps): Hono =>
  new Hono().all("/*", (context) =>
    fetchRequestHandler({
      endpoint: "/trpc",
      req: context.req.raw,
      router: appRouter,
      createContext: () => createRequestContext(context, deps),
      maxBatchSize: 20,
      onError: ({ error, path, ctx }) => {
        if (error.code !== "INTERNAL_SERVER_ERROR") return;
        deps.log({
          level: "error",
          requestId: ctx?.requestId,
          procedure: path,
          error: String(error.cause ?? error),
          stack: error.cause?.stack,
        });
      },
    }),
  );
