import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

/** Which framework is shown; the first one unless another is named. */
export const frameworksSearchSchema = z.object({
  framework: lenient(z.string().check(z.maxLength(64))),
});
