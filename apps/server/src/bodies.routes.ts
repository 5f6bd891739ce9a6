import { breakdownQuestionSchema } from "@kedr/domain";
import { AppError, prepareBodiesFile, readBodiesFile, type BodiesFileFormat } from "@kedr/services";
import { Hono, type Context } from "hono";
import type { ServerDeps } from "./deps.ts";
import { fileAnswer } from "./file-answer.ts";
import { readAsOf } from "./read-as-of.ts";
import { createRequestContext } from "./request-context.ts";
import { signedIn } from "./signed-in.ts";

/** In an address: figures of no printed day. */
const undated = "undated";

const readQuestion = ({ req }: Context) => {
  const date = req.query("date");
  const parsed = breakdownQuestionSchema.safeParse({
    indicatorId: req.param("indicatorId"),
    ...(date === undefined ? {} : { date: date === undated ? null : date }),
  });
  if (parsed.success) return parsed.data;
  throw new AppError("invalid_input", { field: parsed.error.issues[0]?.path.join(".") ?? "indicatorId" });
};

/** An indicator by municipality: `bodies.csv` and `.xlsx`, with `kind=form` as the form that is loaded back. */
export const bodiesRoutes = (deps: ServerDeps): Hono => {
  const answer = async (context: Context, format: BodiesFileFormat): Promise<Response> => {
    const service = signedIn(await createRequestContext(context, deps));
    const file = await prepareBodiesFile(service, {
      ...readQuestion(context),
      ...readAsOf(context.req.query("asOf")),
      kind: context.req.query("kind") === "form" ? "form" : "table",
      format,
    });
    return fileAnswer(context, file);
  };
  return new Hono()
    .get("/indicators/:indicatorId/bodies.xlsx", (context) => answer(context, "xlsx"))
    .get("/indicators/:indicatorId/bodies.csv", (context) => answer(context, "csv"));
};

/** Takes a table as a raw body and answers with its cells, for whoever enters figures to look at; nothing is stored. */
export const tableImportRoutes = (deps: ServerDeps): Hono =>
  new Hono().post("/table", async (context) => {
    const service = signedIn(await createRequestContext(context, deps));
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    return context.json(await readBodiesFile(service, bytes), 200, { "cache-control": "no-store" });
  });
