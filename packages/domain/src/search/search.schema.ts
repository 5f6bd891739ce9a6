import { z } from "zod";
import { missingOr } from "../change/write-input.schema.ts";
import { searchKinds } from "./search.view.ts";

/** Reads what is looked for: of all kinds unless some are named, so many of each at most. */
export const searchInputSchema = z.object({
  query: z.string({ error: missingOr("invalid_value") }).max(1000, "too_long"),
  kinds: z
    .array(z.enum(searchKinds, "invalid_value"), "invalid_value")
    .max(searchKinds.length, "too_many")
    .optional(),
  limit: z.int("invalid_number").min(1, "invalid_number").max(50, "invalid_number").default(6),
});
export type SearchInput = z.infer<typeof searchInputSchema>;
