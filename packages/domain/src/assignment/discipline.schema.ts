import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";

/** Input of `discipline.get`: the first and the last due date. */
export const disciplineQuerySchema = z
  .object({ from: calendarDateSchema, to: calendarDateSchema })
  .refine(({ from, to }) => from <= to, { error: "ends_before_start", path: ["to"] });
export type DisciplineQuery = z.infer<typeof disciplineQuerySchema>;
