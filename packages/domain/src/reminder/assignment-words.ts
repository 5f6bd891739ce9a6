import type { AssignmentRecord } from "../assignment/assignment.record.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays } from "../calendar/days.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { shortened } from "../wording/shortened.ts";

/** As much of an assignment as a sentence bears. */
const longestText = 160;
/** An assignment is told of a week and a day before its date, and once it is overdue every week. */
const week = 7;
/** A release is news for a week; older ones are in the register. */
export const newsDays = 7;

/** What a sentence says of an assignment: its project, and its text as far as a sentence bears it. */
export const assignmentWords = ({ projectById }: PortfolioIndex, { projectId, text }: AssignmentRecord) => ({
  projectName: projectById.get(projectId ?? "")?.name ?? null,
  text: shortened(text, longestText),
});

/** The record that a reminder of an assignment is about. */
export const thingOf = ({ id, projectId }: AssignmentRecord) =>
  ({ entity: "Assignment", entityId: id, projectId }) as const;

/** The day on which a date of the assignment became something to tell. */
export const sinceOf = (dueDate: CalendarDate, daysLeft: number): CalendarDate => {
  if (daysLeft < 0) return addDays(dueDate, 1 + Math.floor((-daysLeft - 1) / week) * week);
  return addDays(dueDate, daysLeft > 1 ? -week : -1);
};
