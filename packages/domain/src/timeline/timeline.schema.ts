import { z } from "zod";
import { recordIdSchema } from "../change/write-input.schema.ts";
import { healthOrder } from "../project/health-order.ts";

const ids = z.array(recordIdSchema, "invalid_value").max(200, "too_many").default([]);

/**
 * Reads a query of the time line: every field may be left out. Gives a `TimelineQuery`. Messages are codes that the API
 * puts into the user's language.
 */
export const timelineQuerySchema = z.object({
  projectIds: ids,
  industries: ids,
  deputies: ids,
  leads: ids,
  health: z
    .array(z.enum(healthOrder, "invalid_value"), "invalid_value")
    .max(healthOrder.length, "too_many")
    .default([]),
  onlyCritical: z.boolean("invalid_value").default(false),
});
