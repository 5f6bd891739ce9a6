import { z } from "zod/mini";
import { searchDate } from "../../lib/as-of.ts";
import { lenient } from "../../lib/search.ts";

export const periodKinds = ["quarter", "year", "day"] as const;

/** What the grid shows: whose indicators, and the times of its columns. */
export const entrySearchSchema = z.object({
  /** Id of an industry or of a framework; without one the indicators that are due. */
  of: lenient(z.string().check(z.maxLength(64))),
  by: lenient(z.enum(periodKinds)),
  /** The day of the column, where values are entered by day. */
  day: lenient(searchDate),
  /** How many times four periods back. */
  back: lenient(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(40))),
});
export type EntrySearch = z.infer<typeof entrySearchSchema>;
