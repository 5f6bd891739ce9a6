import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import { recordIdSchema } from "../change/write-input.schema.ts";

/** What is looked at: the strategy, an industry, or the industries of a post (null: those that nobody curates). */
export const scopeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("strategy") }),
  z.object({ kind: z.literal("industry"), industryId: recordIdSchema }),
  z.object({ kind: z.literal("deputy"), positionId: recordIdSchema.nullable() }),
]);

const sideSchema = z.object({ scope: scopeSchema, asOf: calendarDateSchema.optional() });

/** Two sides, each on a day of its own; without one, on the day of the read. */
export const comparisonInputSchema = z.object({ left: sideSchema, right: sideSchema });
export type ComparisonInput = z.infer<typeof comparisonInputSchema>;
