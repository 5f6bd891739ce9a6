import { z } from "zod";
import { recordIdSchema } from "../change/write-input.schema.ts";
import { gapKinds } from "./gap-kinds.ts";

const ids = z.array(recordIdSchema, "invalid_value").max(200, "too_many").default([]);

/** Reads the filters of completeness: every one may be left out. Messages are codes. */
export const gapFiltersSchema = z.object({
  kinds: z
    .array(z.enum(gapKinds, "invalid_value"), "invalid_value")
    .max(gapKinds.length, "too_many")
    .default([]),
  industries: ids,
  projects: ids,
  deputies: ids,
  fillers: ids,
  bodies: ids,
  mine: z.boolean("invalid_value").default(false),
});

/** So many gaps make a page. */
export const gapsPerPage = 100;

/** Input of `completeness.get`. */
export const completenessInputSchema = gapFiltersSchema.extend({
  page: z.int("invalid_number").min(1, "invalid_number").max(100_000, "invalid_number").default(1),
});
