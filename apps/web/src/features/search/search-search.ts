import { searchKinds } from "@kedr/domain";
import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

/** What is looked for, and of which kind alone. */
export const searchSearchSchema = z.object({
  q: lenient(z.coerce.string().check(z.maxLength(200))),
  kind: lenient(z.enum(searchKinds)),
});
