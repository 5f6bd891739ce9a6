import { z } from "zod/mini";
import { lenient } from "../../lib/search.ts";

/** Ends of the three windows of what is due, in days from today. */
export const dueWindows = [30, 60, 90] as const;
export type DueWindow = (typeof dueWindows)[number];

/** Which window of what is due is open (the first unless given), and which of the two lists are shown whole. */
export const overviewSearchSchema = z.object({
  due: lenient(z.literal([...dueWindows])),
  allDue: lenient(z.literal(true)),
  allOverdue: lenient(z.literal(true)),
});

export type OverviewSearch = z.infer<typeof overviewSearchSchema>;
