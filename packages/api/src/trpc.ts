import { initTRPC } from "@trpc/server";
import type { ApiContext } from "./context.ts";
import { describeError } from "./errors.ts";
import type { ProcedureMeta } from "./permission.ts";

/** The one tRPC instance. An error leaves as `{code, message, field?, hint?, current?}` and never with a stack trace. */
export const trpc = initTRPC
  .context<ApiContext>()
  .meta<ProcedureMeta>()
  .create({
    isDev: false,
    errorFormatter: ({ shape, error, ctx }) => {
      const data = describeError(error, {
        language: ctx?.language ?? "ru",
        requestId: ctx?.requestId ?? null,
      });
      return { code: shape.code, message: data.message, data };
    },
  });
