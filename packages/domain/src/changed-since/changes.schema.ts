import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import { recordIdSchema } from "../change/write-input.schema.ts";

/** Since when: the last held meeting, the account's last visit before the day, or a day. */
export const sinceSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("council") }),
  z.object({ kind: z.literal("visit") }),
  z.object({ kind: z.literal("date"), date: calendarDateSchema }),
]);
export type Since = z.infer<typeof sinceSchema>;

const scopeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("industry"), industryId: recordIdSchema }),
  z.object({ kind: z.literal("deputy"), positionId: recordIdSchema.nullable() }),
  z.object({ kind: z.literal("project"), projectId: recordIdSchema }),
]);

/** What is asked of two days; without a scope, everything. */
export const changesInputSchema = z.object({ since: sinceSchema, scope: scopeSchema.optional() });
export type ChangesInput = z.infer<typeof changesInputSchema>;
