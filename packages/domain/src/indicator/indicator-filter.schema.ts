import { z } from "zod";

/** Reads the filters of the list of indicators: every field may be left out. Messages are codes. */
export const indicatorFiltersSchema = z.object({
  search: z.string("invalid_value").max(200, "too_long").optional(),
  industry: z.string("invalid_value").max(64, "too_long").optional(),
  origin: z.enum(["source", "training", "entered"], "invalid_value").optional(),
  counted: z.enum(["counted", "not_counted", "outside"], "invalid_value").optional(),
  value: z.enum(["with", "without"], "invalid_value").optional(),
});
