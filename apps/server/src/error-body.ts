import { describeError, type ErrorData, type Language } from "@kedr/api";
import { AppError, type AppErrorCode } from "@kedr/services";
import { TRPCError } from "@trpc/server";
import type { ContentfulStatusCode } from "hono/utils/http-status";

const statuses: Record<AppErrorCode, ContentfulStatusCode> = {
  invalid_input: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  not_allowed_now: 412,
  too_large: 413,
  too_many: 429,
  internal: 500,
};

/** The HTTP status of an error that is answered outside tRPC. */
export const statusOf = (code: AppErrorCode): ContentfulStatusCode => statuses[code];

/** The body of such an error: the same shape and words as the API's. */
export const errorBody = (
  error: AppErrorCode | AppError,
  { language, requestId = null }: { language: Language; requestId?: string | null },
): ErrorData => {
  const cause = typeof error === "string" ? new AppError(error) : error;
  return describeError(new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause }), { language, requestId });
};
