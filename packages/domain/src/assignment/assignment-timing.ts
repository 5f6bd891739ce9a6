import { daysBetween } from "../calendar/days.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { AssignmentRecord } from "./assignment.record.ts";

/**
 * Where an assignment stands on a day, by its execution, its control and its date: `overdue` and `due_soon` are those
 * that still have to be carried out; what is reported waits for the controller, however late it was.
 */
export type AssignmentTiming = "overdue" | "due_soon" | "on_time" | "reported" | "released";

/** A date is soon a week before it. */
const soonDays = 7;

/** Works it out; on its own date an assignment is due soon, not overdue. */
export const assignmentTiming = (
  { control, execution, dueDate }: Pick<AssignmentRecord, "control" | "execution" | "dueDate">,
  today: CalendarDate,
): AssignmentTiming => {
  if (control === "released") return "released";
  if (execution === "reported") return "reported";
  const daysLeft = daysBetween(today, dueDate);
  if (daysLeft < 0) return "overdue";
  return daysLeft <= soonDays ? "due_soon" : "on_time";
};
