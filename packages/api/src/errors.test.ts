import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { calendarDateSchema } from "@kedr/domain";
import { AppError, appErrorCodes, type AppErrorCode } from "@kedr/services";
import { describeError, toTrpcError } from "./errors.ts";

const russian = { language: "ru", requestId: "R-1" } as const;
const english = { language: "en", requestId: "R-1" } as const;

const inputError = (schema: z.ZodType, input: unknown): TRPCError =>
  new TRPCError({ code: "BAD_REQUEST", cause: schema.safeParse(input).error });

describe("toTrpcError", () => {
  const statuses: Record<AppErrorCode, number> = {
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

  it.each(appErrorCodes)("gives %s its HTTP status", (code) => {
    expect(getHTTPStatusCodeFromError(toTrpcError(new AppError(code)))).toBe(statuses[code]);
  });
});

describe("describeError", () => {
  it("words a service's error in the user's language and names the field", () => {
    const error = toTrpcError(new AppError("not_found", { field: "milestoneId" }));
    expect(describeError(error, russian)).toEqual({
      code: "not_found",
      field: "milestoneId",
      message: "Не найдено: Контрольная точка.",
    });
    expect(describeError(error, english).message).toBe("Not found: Milestone.");
  });

  it("shows the record as it is now on a conflict, with a hint", () => {
    const current = { id: "M-1", version: 3 };
    const error = toTrpcError(
      new AppError("conflict", { reason: "version_changed", field: "version", current }),
    );
    expect(describeError(error, russian)).toEqual({
      code: "conflict",
      field: "version",
      message: "Запись изменена с тех пор, как вы её открыли.",
      hint: "Сравните оба значения и сохраните нужное ещё раз.",
      current,
    });
  });

  it("tells of an unknown error nothing but the request's number", () => {
    const secret = new Error("password=hunter2 at /srv/app.ts:12");
    const data = describeError(new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: secret }), english);
    expect(data).toEqual({
      code: "internal",
      message: "Internal error. Nothing was changed.",
      hint: "Try again; if the error stays, tell the administrator the request number R-1.",
    });
  });

  it.each<[string, z.ZodType, unknown, string]>([
    [
      "a day that does not exist",
      calendarDateSchema,
      "2023-02-30",
      "такой даты нет, нужна дата вида ГГГГ-ММ-ДД",
    ],
    ["a text that is too long", z.string().max(5), "123456", "слишком длинное значение, не больше 5 знаков"],
    ["a number out of range", z.number().min(1), -1, "нужно целое число в допустимых пределах"],
    ["a value of another kind", z.string(), 5, "такое значение не допускается"],
    ["a value outside a list", z.enum(["a"]), "b", "такое значение не допускается"],
  ])("names the field and what is wrong: %s", (_case, schema, value, issue) => {
    const data = describeError(inputError(z.object({ actualDate: schema }), { actualDate: value }), russian);
    expect(data).toEqual({
      code: "invalid_input",
      field: "actualDate",
      message: `Поле «Дата выполнения»: ${issue}.`,
    });
  });

  it("gives the path of a field within a list, and its name as the label", () => {
    const schema = z.object({ industries: z.array(z.string()) });
    const data = describeError(inputError(schema, { industries: ["a", 1] }), english);
    expect(data).toMatchObject({
      field: "industries.1",
      message: "Industry has a value that is not allowed.",
    });
  });

  it("names no field when the whole input is of another kind", () => {
    expect(describeError(inputError(z.object({}), "text"), english)).toEqual({
      code: "invalid_input",
      message: "The request is not well formed.",
    });
  });

  it.each<[TRPCError["code"], AppErrorCode]>([
    ["PARSE_ERROR", "invalid_input"],
    ["NOT_FOUND", "not_found"],
    ["METHOD_NOT_SUPPORTED", "invalid_input"],
    ["PAYLOAD_TOO_LARGE", "too_large"],
    ["CLIENT_CLOSED_REQUEST", "internal"],
  ])("turns tRPC's own %s into %s", (trpcCode, code) => {
    expect(describeError(new TRPCError({ code: trpcCode }), russian).code).toBe(code);
  });
});
