import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

/** Which month; the open one unless named. */
export const reportSearchSchema = z.object({ period: lenient(z.string().check(z.maxLength(64))) });
