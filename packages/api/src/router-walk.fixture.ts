import type { ApiContext } from "./context.ts";
import type { ProcedureMeta } from "./permission.ts";
import { appRouter } from "./router.ts";

interface Definition {
  type: "query" | "mutation" | "subscription";
  meta?: ProcedureMeta;
}

/** Every procedure with what it states of itself. The router keeps them under this name; their types do not tell the meta. */
export const procedures = Object.entries(appRouter._def.procedures).map(([path, procedure]) => ({
  path,
  ...(procedure as unknown as { _def: Definition })._def,
}));

/** Calls a procedure by its path with whatever input. */
export function callByPath(context: ApiContext, path: string, input: unknown): Promise<unknown> {
  const [noun = "", verb = ""] = path.split(".");
  const router = appRouter.createCaller(context) as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<unknown>>
  >;
  return router[noun]?.[verb]?.(input) ?? Promise.reject(new Error(`no procedure ${path}`));
}
