import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";
import { columnIds } from "./comparison-columns.ts";

/** The order of the comparison; by the title of the post when left out. */
export const comparisonSearchSchema = z.object({
  sort: lenient(z.enum(columnIds)),
  descending: lenient(z.boolean()),
});

export type ComparisonSearch = z.infer<typeof comparisonSearchSchema>;
