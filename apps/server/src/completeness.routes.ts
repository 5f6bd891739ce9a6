import { gapFiltersSchema, shareGroupings, type GapFilters } from "@kedr/domain";
import { AppError, prepareCompletenessFile } from "@kedr/services";
import { Hono, type Context } from "hono";
import type { ServerDeps } from "./deps.ts";
import { fileAnswer } from "./file-answer.ts";
import { readAsOf } from "./read-as-of.ts";
import { createRequestContext } from "./request-context.ts";
import { signedIn } from "./signed-in.ts";

/** The filters of the page as an address holds them: lists as `a,b`. */
const readFilters = (context: Context): GapFilters => {
  const lists = ["kinds", ...shareGroupings].map((name) => [
    name,
    (context.req.query(name) ?? "").split(",").filter(Boolean),
  ]);
  const filters = gapFiltersSchema.safeParse({
    ...Object.fromEntries(lists),
    mine: context.req.query("mine") === "true",
  });
  if (filters.success) return filters.data;
  throw new AppError("invalid_input", { field: String(filters.error.issues[0]?.path[0] ?? "") });
};

/** What the registry lacks, as a file: `completeness.xlsx` and `completeness.csv`, with the filters of the screen. */
export const completenessRoutes = (deps: ServerDeps): Hono => {
  const answer = async (context: Context, format: "xlsx" | "csv"): Promise<Response> => {
    const service = signedIn(await createRequestContext(context, deps));
    const file = await prepareCompletenessFile(service, {
      ...readFilters(context),
      ...readAsOf(context.req.query("asOf")),
      format,
    });
    return fileAnswer(context, file);
  };
  return new Hono()
    .get("/completeness.xlsx", (context) => answer(context, "xlsx"))
    .get("/completeness.csv", (context) => answer(context, "csv"));
};
