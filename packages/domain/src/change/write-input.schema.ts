import { z } from "zod";

/** Words a missing field and one of a wrong kind by different codes. */
export const missingOr =
  (code: string) =>
  ({ input }: { input?: unknown }): string =>
    input === undefined ? "required" : code;

/** For a value that is none of those there are, and for what is no number. */
export const invalidValue = { error: missingOr("invalid_value") };
export const invalidNumber = { error: missingOr("invalid_number") };

/** Chosen by the client, the same on a retry: the write is applied once. */
export const requestIdSchema = z.uuid({ error: missingOr("invalid_id") });

/** The id of a record, as the data set or the server chose it. */
export const recordIdSchema = z
  .string({ error: missingOr("invalid_id") })
  .min(1, "required")
  .max(64, "too_long");

/** The version that the writer read. */
export const versionSchema = z.int(invalidNumber).min(1, "invalid_number");

/** A figure of an indicator, as far as its column holds it. */
export const figureSchema = z.number(invalidNumber).min(-1e11, "out_of_range").max(1e11, "out_of_range");

/** Text written by a user: trimmed, not blank, at most that many characters after trimming. */
export const writtenTextSchema = (longest: number) =>
  z
    .string(invalidValue)
    .max(longest * 2, "too_long")
    .trim()
    .min(1, "required")
    .max(longest, "too_long");

/** Text that may be empty: trimmed, at most that many characters after trimming; blank is the same as null. */
export const optionalTextSchema = (longest: number) =>
  z
    .string(invalidValue)
    .max(longest * 2, "too_long")
    .trim()
    .max(longest, "too_long")
    .nullable()
    .transform((text) => text || null);

/** Lets a nullable field be left out, which then says null. */
export const orLeftOut = <Output, Input>(schema: z.ZodType<Output | null, Input>) =>
  schema.optional().transform((value): Output | null => value ?? null);
