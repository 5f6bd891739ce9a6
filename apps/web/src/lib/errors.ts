const codes = [
  "invalid_input",
  "unauthenticated",
  "forbidden",
  "not_found",
  "conflict",
  "not_allowed_now",
  "too_large",
  "too_many",
  "internal",
] as const;

/** The server's codes, and `network`: no answer came, so nobody knows whether a write was applied. */
export type FailureCode = (typeof codes)[number] | "network";

/** What a person can be told about a failed request. `message` is already in the user's language; empty for `network`. */
export interface Failure {
  code: FailureCode;
  message: string;
  field: string | null;
  hint: string | null;
  /** On `conflict`: the record as it is now. */
  current: Record<string, unknown> | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** Reads the one error shape `{code, message, field?, hint?, current?}`; null for anything else. */
export const readFailureShape = (body: unknown): Failure | null => {
  if (!isRecord(body)) return null;
  const code = codes.find((known) => known === body["code"]);
  if (code === undefined) return null;
  return {
    code,
    message: textOf(body["message"]) ?? "",
    field: textOf(body["field"]),
    hint: textOf(body["hint"]),
    current: isRecord(body["current"]) ? body["current"] : null,
  };
};

/** A request that failed outside tRPC (sign-in, downloads), with the same shape. */
export class RequestFailed extends Error {
  readonly data: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = "RequestFailed";
    this.data = failure;
  }
}

const plain = (code: FailureCode): Failure => ({ code, message: "", field: null, hint: null, current: null });

/** Any thrown value as a failure. What carries no known code is the client's own fault when code raised it, else the network's. */
export const readFailure = (error: unknown): Failure => {
  if (error instanceof Error && "data" in error) {
    const known = readFailureShape(error.data);
    if (known) return known;
    if (error instanceof RequestFailed) return error.data;
    // tRPC without `data` never reached the procedure: a broken connection or a proxy's page.
    return plain(error.name === "TRPCClientError" && error.data === undefined ? "network" : "internal");
  }
  return plain(error instanceof Error ? "internal" : "network");
};

/** Asking again can help: the connection broke, or the server was not ready. */
export const isWorthRetrying = (error: unknown): boolean => readFailure(error).code === "network";
