import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

/** Which year the Council's page shows, and what is looked for; this year unless another is named. */
export const councilSearchSchema = z.object({
  year: lenient(z.coerce.number().check(z.int(), z.gte(1990), z.lte(2100))),
  q: lenient(z.string().check(z.maxLength(200))),
});
