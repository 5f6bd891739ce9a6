import { TRPCClientError } from "@trpc/client";
import { describe, expect, it } from "vitest";
import { isWorthRetrying, readFailure, RequestFailed } from "./errors.ts";

const answered = (data: object) =>
  TRPCClientError.from({ error: { code: -32_600, message: "x", data } } as Parameters<
    typeof TRPCClientError.from
  >[0]);

describe("readFailure", () => {
  it("reads the one shape of the server", () => {
    const failure = readFailure(
      answered({
        code: "conflict",
        message: "Запись изменена.",
        field: "actualDate",
        hint: "h",
        current: { version: 3 },
      }),
    );
    expect(failure).toEqual({
      code: "conflict",
      message: "Запись изменена.",
      field: "actualDate",
      hint: "h",
      current: { version: 3 },
    });
  });

  it("takes a request without an answer for a broken connection", () => {
    const error = TRPCClientError.from(new TypeError("Failed to fetch"));
    expect(readFailure(error).code).toBe("network");
    expect(isWorthRetrying(error)).toBe(true);
  });

  it("does not ask again after an answer", () => {
    expect(isWorthRetrying(answered({ code: "forbidden", message: "Нет прав." }))).toBe(false);
    expect(isWorthRetrying(answered({ code: "internal", message: "Сбой." }))).toBe(false);
  });

  it("calls an unknown code and a fault of our own internal", () => {
    expect(readFailure(answered({ code: "TEAPOT" })).code).toBe("internal");
    expect(readFailure(new TypeError("x is undefined")).code).toBe("internal");
  });

  it("keeps what sign-in refused", () => {
    const error = new RequestFailed({
      code: "too_many",
      message: "m",
      field: null,
      hint: null,
      current: null,
    });
    expect(readFailure(error)).toMatchObject({ code: "too_many", message: "m" });
    const lost = new RequestFailed({ code: "network", message: "", field: null, hint: null, current: null });
    expect(readFailure(lost).code).toBe("network");
  });
});
