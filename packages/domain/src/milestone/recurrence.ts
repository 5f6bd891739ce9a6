import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addMonths, monthEnd } from "../calendar/days.ts";
import { milestoneOfDraft } from "./milestone-draft.ts";
import type { MilestoneRecord, Recurrence } from "./milestone.record.ts";

const monthsOf: Record<Recurrence, number> = { monthly: 1, quarterly: 3, yearly: 12 };

/** The last day of a month means the last day of every month: the plan of a quarter's end stays at the quarter's end. */
const plusMonths = (date: CalendarDate, months: number): CalendarDate => {
  const moved = addMonths(date, months);
  return date === monthEnd(date) ? monthEnd(moved) : moved;
};

/** The first day of the grid anchor, anchor + step, anchor + 2 steps … that lies after `date`. */
const nextOfGrid = (anchor: CalendarDate, step: number, date: CalendarDate): CalendarDate => {
  let count = 1;
  // Counted from the anchor each time: adding to a shortened February would lose the 31st for good.
  while (plusMonths(anchor, count * step) <= date) count += 1;
  return plusMonths(anchor, count * step);
};

const othersOf = (milestone: MilestoneRecord, milestones: readonly MilestoneRecord[]): MilestoneRecord[] =>
  milestone.seriesId === null
    ? []
    : milestones.filter(({ id, seriesId }) => seriesId === milestone.seriesId && id !== milestone.id);

const isLater = (other: MilestoneRecord, date: CalendarDate): boolean =>
  other.baselineDate !== null && other.baselineDate > date;

/** The occurrence of the same series that comes next after this one; undefined when there is none yet. */
export const laterOfSeries = (
  milestone: MilestoneRecord,
  milestones: readonly MilestoneRecord[],
): MilestoneRecord | undefined => {
  const { baselineDate } = milestone;
  if (baselineDate === null) return undefined;
  return othersOf(milestone, milestones)
    .filter((other) => isLater(other, baselineDate))
    .toSorted((one, other) => ((one.baselineDate ?? "") < (other.baselineDate ?? "") ? -1 : 1))[0];
};

/**
 * When a recurring milestone comes next after its own baseline date: on the grid that the earliest of its series began,
 * whatever day this one was really reached on, so that a late occurrence does not put off the rest. Null for what does
 * not recur, has no date, has its next already, or would come after `recursUntil`.
 */
export const nextOccurrence = (
  milestone: MilestoneRecord,
  milestones: readonly MilestoneRecord[],
): CalendarDate | null => {
  const { recurrence, baselineDate, recursUntil } = milestone;
  if (recurrence === null || baselineDate === null) return null;
  if (laterOfSeries(milestone, milestones) !== undefined) return null;
  const anchor = othersOf(milestone, milestones).reduce(
    (first, other) =>
      other.baselineDate !== null && other.baselineDate < first ? other.baselineDate : first,
    baselineDate,
  );
  const next = nextOfGrid(anchor, monthsOf[recurrence], baselineDate);
  return recursUntil !== null && next > recursUntil ? null : next;
};

/** The next occurrence of a recurring milestone as it is stored: planned as this one was, on its own day. Null where none comes. */
export const nextOfSeries = (
  milestone: MilestoneRecord,
  milestones: readonly MilestoneRecord[],
  { id, number, today }: { id: string; number: number; today: CalendarDate },
): MilestoneRecord | null => {
  const baselineDate = nextOccurrence(milestone, milestones);
  if (baselineDate === null) return null;
  const { projectId, seriesId } = milestone;
  const next = milestoneOfDraft({ ...milestone, baselineDate }, { id, projectId, number, today });
  return { ...next, seriesId };
};
