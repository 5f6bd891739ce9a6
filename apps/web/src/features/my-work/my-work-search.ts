import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

/** Whether the milestones due later are unfolded: they are many, and none of them is urgent. */
export const myWorkSearchSchema = z.object({ later: lenient(z.boolean()) });
