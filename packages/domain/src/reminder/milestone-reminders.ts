import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays, daysBetween } from "../calendar/days.ts";
import { milestoneState } from "../milestone/milestone-state.ts";
import type { MilestoneRecord } from "../milestone/milestone.record.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import type { Reminder } from "./reminder.ts";

/** A milestone is told of a week and a day before its date. */
const daysBefore = { far: 7, near: 1 };
/** An overdue milestone is told of on its first day, then weekly. */
const week = 7;

const dueSoon = (baselineDate: CalendarDate, daysLeft: number): CalendarDate | null => {
  if (daysLeft > daysBefore.far) return null;
  return addDays(baselineDate, daysLeft > daysBefore.near ? -daysBefore.far : -daysBefore.near);
};

const overdueSince = (baselineDate: CalendarDate, overdueDays: number): CalendarDate =>
  addDays(baselineDate, 1 + Math.floor((overdueDays - 1) / week) * week);

const reminderOf = (
  { id, title, baselineDate, projectId }: MilestoneRecord & { baselineDate: CalendarDate },
  { projectName, today }: { projectName: string; today: CalendarDate },
): Reminder[] => {
  const thing = { entity: "Milestone", entityId: id, projectId } as const;
  const told = { projectName, title, baselineDate };
  const daysLeft = daysBetween(today, baselineDate);
  if (daysLeft < 0) {
    const details = { ...told, overdueDays: -daysLeft };
    return [{ kind: "milestone_overdue", ...thing, details, since: overdueSince(baselineDate, -daysLeft) }];
  }
  const since = dueSoon(baselineDate, daysLeft);
  return since === null
    ? []
    : [{ kind: "milestone_due_soon", ...thing, details: { ...told, daysLeft }, since }];
};

/** The open milestones of a project that are overdue, or due within a week. Those without a date remind nobody. */
export const milestoneReminders = (index: PortfolioIndex, project: ProjectRecord): Reminder[] => {
  const { today, thresholds } = index;
  return (index.milestonesByProject.get(project.id) ?? []).flatMap((milestone) => {
    const state = milestoneState(milestone, today, thresholds);
    const { baselineDate } = milestone;
    if (baselineDate === null || state === "completed" || state === "cancelled") return [];
    return reminderOf({ ...milestone, baselineDate }, { projectName: project.name, today });
  });
};
