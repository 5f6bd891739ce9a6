import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { MilestoneRecord } from "./milestone.record.ts";

/** Where traces of people's work on a milestone are kept. */
export type TraceRecords = Pick<
  Portfolio,
  "MilestoneComment" | "MilestoneDependency" | "RescheduleRequest" | "Attachment" | "AgendaItem"
>;

/**
 * The milestones that nobody has said or tied anything to since they were made: such a one may go without a loss. Ties
 * among the milestones of the list do not count, they go together.
 */
export const untouchedOf = (
  milestones: readonly MilestoneRecord[],
  records: TraceRecords,
): MilestoneRecord[] => {
  const ids = new Set(milestones.map(({ id }) => id));
  const pointedAt = [
    ...records.MilestoneComment,
    ...records.RescheduleRequest,
    ...records.Attachment,
    ...records.AgendaItem,
  ].map(({ milestoneId }) => milestoneId);
  const tied = records.MilestoneDependency.filter(
    ({ milestoneId, dependsOnId }) => !ids.has(milestoneId) || !ids.has(dependsOnId),
  ).flatMap(({ milestoneId, dependsOnId }) => [milestoneId, dependsOnId]);
  const touched = new Set([...pointedAt, ...tied]);
  return milestones.filter(({ id, version }) => version === 1 && !touched.has(id));
};

/**
 * Whether a plan's addition can be taken back as if it had never been made: on the day it was made, by hand, untouched.
 * Later it is cancelled, with a reason: otherwise a removal would move a baseline date past the request.
 */
export const wasJustAdded = (milestone: MilestoneRecord, today: CalendarDate): boolean =>
  milestone.version === 1 && milestone.origin === "entered" && milestone.updatedOn === today;
