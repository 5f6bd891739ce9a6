import type { ComparisonScope } from "@kedr/domain";
import { prepareCoverageFile } from "@kedr/services";
import { Hono, type Context } from "hono";
import type { ServerDeps } from "./deps.ts";
import { fileAnswer } from "./file-answer.ts";
import { readAsOf } from "./read-as-of.ts";
import { createRequestContext } from "./request-context.ts";
import { signedIn } from "./signed-in.ts";

/** In an address: the industries that nobody curates. */
const nobody = "unassigned";

const readScope = (context: Context): ComparisonScope => {
  const { industry, deputy } = context.req.query();
  if (industry !== undefined) return { kind: "industry", industryId: industry };
  if (deputy === undefined) return { kind: "strategy" };
  return { kind: "deputy", positionId: deputy === nobody ? null : deputy };
};

/** Which projects move which indicators, as a file: `coverage.xlsx` and `coverage.csv`, with the screen's choice. */
export const coverageRoutes = (deps: ServerDeps): Hono => {
  const answer = async (context: Context, format: "xlsx" | "csv"): Promise<Response> => {
    const service = signedIn(await createRequestContext(context, deps));
    const file = await prepareCoverageFile(service, {
      scope: readScope(context),
      ...readAsOf(context.req.query("asOf")),
      format,
    });
    return fileAnswer(context, file);
  };
  return new Hono()
    .get("/coverage.xlsx", (context) => answer(context, "xlsx"))
    .get("/coverage.csv", (context) => answer(context, "csv"));
};
