import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { AppError, type AppErrorCode } from "@kedr/services";
import { describeIssue } from "./input-issue.ts";
import { messagesIn, type Language } from "./messages/language.ts";
import { fieldLabel, fillIn, isKeyOf } from "./messages/wording.ts";

/** What a client learns of an error: the shape shared by every interface of Kedr. */
export interface ErrorData {
  code: AppErrorCode;
  /** In the user's language, fit to be shown. */
  message: string;
  /** The input field at fault, by its name in the input. */
  field?: string;
  /** What to do about it. */
  hint?: string;
  /** On a conflict: the record as it is now. */
  current?: unknown;
}

export interface ErrorReader {
  language: Language;
  requestId: string | null;
}

type TrpcCode = TRPCError["code"];

const trpcCodes: Record<AppErrorCode, TrpcCode> = {
  invalid_input: "BAD_REQUEST",
  unauthenticated: "UNAUTHORIZED",
  forbidden: "FORBIDDEN",
  not_found: "NOT_FOUND",
  conflict: "CONFLICT",
  not_allowed_now: "PRECONDITION_FAILED",
  too_large: "PAYLOAD_TOO_LARGE",
  too_many: "TOO_MANY_REQUESTS",
  internal: "INTERNAL_SERVER_ERROR",
};

/** Errors that tRPC itself raises before any procedure runs: an unknown procedure, a body that is not JSON. */
const appCodes: Partial<Record<TrpcCode, AppErrorCode>> = {
  PARSE_ERROR: "invalid_input",
  BAD_REQUEST: "invalid_input",
  METHOD_NOT_SUPPORTED: "invalid_input",
  UNSUPPORTED_MEDIA_TYPE: "invalid_input",
  UNPROCESSABLE_CONTENT: "invalid_input",
  UNAUTHORIZED: "unauthenticated",
  FORBIDDEN: "forbidden",
  NOT_FOUND: "not_found",
  CONFLICT: "conflict",
  PRECONDITION_FAILED: "not_allowed_now",
  PAYLOAD_TOO_LARGE: "too_large",
  TOO_MANY_REQUESTS: "too_many",
};

/** Gives a service's error the tRPC code, and with it the HTTP status, that belongs to it. */
export function toTrpcError(error: AppError): TRPCError {
  return new TRPCError({ code: trpcCodes[error.code], cause: error });
}

/** Words any error for the reader. What was not thrown on purpose is `internal` and tells nothing but the request id. */
export function describeError(error: TRPCError, reader: ErrorReader): ErrorData {
  const { cause } = error;
  if (cause instanceof AppError) return describeAppError(cause, reader);
  if (cause instanceof z.ZodError) return describeInputError(cause, reader);
  return describeAppError(new AppError(appCodes[error.code] ?? "internal"), reader);
}

function describeInputError(error: z.ZodError, { language }: ErrorReader): ErrorData {
  const { field, message } = describeIssue(error, messagesIn(language));
  return { code: "invalid_input", message, ...(field === null ? {} : { field }) };
}

function describeAppError({ code, details }: AppError, { language, requestId }: ErrorReader): ErrorData {
  const messages = messagesIn(language);
  const { reason, field, current } = details;
  const params = {
    field: field === undefined ? messages.sentences.unnamedRecord : fieldLabel(field, messages),
    requestId: requestId ?? "—",
    ...details.params,
  };
  const hint = isKeyOf(code, messages.hints) ? messages.hints[code] : undefined;
  return {
    code,
    message: fillIn(reason === undefined ? messages.codes[code] : messages.reasons[reason], params),
    ...(field === undefined ? {} : { field }),
    ...(hint === undefined ? {} : { hint: fillIn(hint, params) }),
    ...(current === undefined ? {} : { current }),
  };
}
