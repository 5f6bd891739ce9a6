import { describeError, languageOf, toTrpcError } from "@kedr/api";
import type { BriefingScope } from "@kedr/domain";
import {
  AppError,
  briefingFormats,
  prepareBriefingBook,
  type BriefingQuestion,
  type ServiceContext,
} from "@kedr/services";
import { Hono, type Context } from "hono";
import type { ServerDeps } from "./deps.ts";
import { fileAnswer } from "./file-answer.ts";
import { readAsOf } from "./read-as-of.ts";
import { createRequestContext } from "./request-context.ts";
import { signedIn } from "./signed-in.ts";

const lines = "application/x-ndjson";
/** In an address: the industries that nobody curates. */
const nobody = "unassigned";

/** The id and the format in the last part of an address. */
const readFile = (file: string): { id: string; format: BriefingQuestion["format"] } => {
  const [, id = "", ending] = /^(.+)\.(\w+)$/.exec(file) ?? [];
  const format = briefingFormats.find((known) => known === ending);
  if (format === undefined) throw new AppError("not_found");
  return { id, format };
};

/** What went wrong after the answer has begun, in the shape and the words of every other failure. */
const failureLine = (context: Context, error: unknown) => {
  const failure = toTrpcError(error instanceof AppError ? error : new AppError("internal"));
  const language = languageOf(context.req.header("accept-language"));
  return { failure: describeError(failure, { language, requestId: context.get("requestId") }) };
};

/**
 * A line a step, and the file as the last line. What is refused before the first step is refused by its status, as
 * everywhere. When the connection closes the work ends.
 */
const tellSteps = async (
  context: Context,
  { service, question, log }: { service: ServiceContext; question: BriefingQuestion; log: ServerDeps["log"] },
): Promise<Response> => {
  const leaving = new AbortController();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(
    {},
    { highWaterMark: Number.POSITIVE_INFINITY },
  );
  const writer = writable.getWriter();
  writer.closed.catch(() => leaving.abort());
  const tell = (line: unknown) => {
    writer.write(new TextEncoder().encode(`${JSON.stringify(line)}\n`)).catch(() => leaving.abort());
  };
  const { promise: begun, resolve: begin } = Promise.withResolvers<null>();
  const book = prepareBriefingBook(service, question, {
    signal: leaving.signal,
    onProgress: (progress) => {
      tell(progress);
      begin(null);
    },
  });
  await Promise.race([begun, book]);
  const finish = async () => {
    try {
      const { bytes, fileName, contentType } = await book;
      tell({ fileName, contentType, base64: Buffer.from(bytes).toString("base64") });
    } catch (error) {
      if (leaving.signal.aborted) return;
      log({ level: "error", path: context.req.path, error: String(error) });
      tell(failureLine(context, error));
    }
    await writer.close().catch(() => undefined);
  };
  void finish();
  // Compressing would hold the lines back until there are enough of them.
  return context.body(readable, 200, {
    "content-type": lines,
    "cache-control": "private, no-store, no-transform",
    "x-accel-buffering": "no",
  });
};

/** Briefing books: the file, or with `Accept: application/x-ndjson` how far it has come and then the file. */
export const briefingBookRoutes = (deps: ServerDeps): Hono => {
  const answer = async (context: Context, scopeOf: (id: string) => BriefingScope): Promise<Response> => {
    const service = signedIn(await createRequestContext(context, deps));
    const { id, format } = readFile(context.req.param("file") ?? "");
    const question = { scope: scopeOf(id), format, ...readAsOf(context.req.query("asOf")) };
    if (context.req.header("accept")?.includes(lines))
      return tellSteps(context, { service, question, log: deps.log });
    const { signal } = context.req.raw;
    return fileAnswer(context, await prepareBriefingBook(service, question, { signal }));
  };
  return new Hono()
    .get("/:file{strategy\\.\\w+}", (context) => answer(context, () => ({ kind: "strategy" })))
    .get("/industries/:file", (context) =>
      answer(context, (industryId) => ({ kind: "industry", industryId })),
    )
    .get("/deputies/:file", (context) =>
      answer(context, (id) => ({ kind: "deputy", positionId: id === nobody ? null : id })),
    );
};
