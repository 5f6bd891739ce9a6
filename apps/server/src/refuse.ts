import { describeError, languageOf, toTrpcError } from "@kedr/api";
import { AppError, type AppErrorCode } from "@kedr/services";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** Answers an error outside tRPC with the status, the shape and the words that tRPC would give it. */
export const refuse = (context: Context, reason: AppErrorCode | AppError): Response => {
  const error = toTrpcError(typeof reason === "string" ? new AppError(reason) : reason);
  const language = languageOf(context.req.header("accept-language"));
  const requestId: string | undefined = context.get("requestId");
  const body = describeError(error, { language, requestId: requestId ?? null });
  // tRPC's table holds error statuses only, each of which may have a body.
  return context.json(body, getHTTPStatusCodeFromError(error) as ContentfulStatusCode);
};
