import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { PlanItemView } from "../overview/overview.view.ts";
import type { PlanItemRecord } from "./strategy.record.ts";

/** The state of a plan item on a day. One without a date is undated, whatever the year: incomplete, never fine. */
export const planItemState = (
  { completedDate, dueDate }: Pick<PlanItemRecord, "completedDate" | "dueDate">,
  today: CalendarDate,
): PlanItemView["state"] => {
  if (completedDate !== null && completedDate <= today) return "completed";
  if (dueDate === null) return "undated";
  return dueDate < today ? "overdue" : "on_track";
};
