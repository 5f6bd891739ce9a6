import { disciplineQuerySchema } from "@kedr/domain";
import { AppError, prepareDisciplineFile } from "@kedr/services";
import { Hono, type Context } from "hono";
import type { ServerDeps } from "./deps.ts";
import { fileAnswer } from "./file-answer.ts";
import { readAsOf } from "./read-as-of.ts";
import { createRequestContext } from "./request-context.ts";
import { signedIn } from "./signed-in.ts";

/** Executive discipline over a period, as a file: `discipline.xlsx` and `discipline.csv`. */
export const disciplineRoutes = (deps: ServerDeps): Hono => {
  const answer = async (context: Context, format: "xlsx" | "csv"): Promise<Response> => {
    const service = signedIn(await createRequestContext(context, deps));
    const { from, to } = context.req.query();
    const period = disciplineQuerySchema.safeParse({ from, to });
    if (!period.success) throw new AppError("invalid_input");
    const asOf = readAsOf(context.req.query("asOf"));
    return fileAnswer(context, await prepareDisciplineFile(service, { ...period.data, ...asOf, format }));
  };
  return new Hono()
    .get("/discipline.xlsx", (context) => answer(context, "xlsx"))
    .get("/discipline.csv", (context) => answer(context, "csv"));
};
