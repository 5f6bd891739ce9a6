import { z } from "zod/mini";
import { searchDate } from "../../../lib/as-of.ts";
import { lenient } from "../../../lib/search.ts";

/** Which question is on the screen, and the day it is shown as known on. Without a question: the title. */
export const screenSearchSchema = z.object({
  asOf: lenient(searchDate),
  item: lenient(z.string().check(z.maxLength(64))),
});
