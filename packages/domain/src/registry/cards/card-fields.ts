import { z } from "zod";
import { calendarDateSchema } from "../../calendar/calendar-date.ts";
import {
  invalidNumber,
  invalidValue,
  optionalTextSchema,
  orLeftOut,
  recordIdSchema,
} from "../../change/write-input.schema.ts";

/** Text that need not be entered. */
export const text = (longest: number) => orLeftOut(optionalTextSchema(longest));
export const day = orLeftOut(calendarDateSchema.nullable());
/** A record that need not be named. */
export const reference = orLeftOut(recordIdSchema.nullable());
/** A number of things, or the place in a printed list. */
export const count = z.int(invalidNumber).min(0, "out_of_range").max(10_000, "out_of_range");
export const place = z.int(invalidNumber).min(1, "out_of_range").max(10_000, "out_of_range");
export const year = z.int(invalidNumber).min(2000, "out_of_range").max(2100, "out_of_range");
export const optionalCount = orLeftOut(count.nullable());

/** An address that a browser may open; nothing but http and https, so that no link runs a script. */
export const url = orLeftOut(
  z
    .string(invalidValue)
    .trim()
    .max(2000, "too_long")
    .refine((value) => value === "" || /^https?:\/\/\S+$/.test(value), "invalid_url")
    .nullable()
    .transform((value) => value || null),
);

/** Records that a record is tied to, each once; left out, the ties stay as they are. */
export const ties = z
  .array(recordIdSchema)
  .max(500, "too_many")
  .transform((ids) => [...new Set(ids)])
  .optional();
