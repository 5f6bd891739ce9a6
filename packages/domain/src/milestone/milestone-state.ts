import type { CalendarDate } from "../calendar/calendar-date.ts";
import { daysBetween } from "../calendar/days.ts";
import { defaultThresholds, type Thresholds } from "../project/thresholds.ts";
import type { MilestoneRecord } from "./milestone.record.ts";
import type { MilestoneCounts, MilestoneState } from "./milestone.view.ts";

/** What the state of a milestone depends on. */
export type DatedMilestone = Pick<
  MilestoneRecord,
  | "baselineDate"
  | "forecastDate"
  | "actualDate"
  | "requiresEvidence"
  | "evidence"
  | "cancelledDate"
  | "updatedOn"
> & {
  /** Files are attached, which show it done as well as words do. Set where a portfolio is indexed. */
  hasFiles?: boolean;
};

const isReached = (date: CalendarDate | null, today: CalendarDate): boolean => date !== null && date <= today;

/** Whether the milestone has what it must show, in words or as a file: required evidence that is blank is missing. */
export const hasRequiredEvidence = ({
  requiresEvidence,
  evidence,
  hasFiles = false,
}: Pick<DatedMilestone, "requiresEvidence" | "evidence" | "hasFiles">): boolean =>
  !requiresEvidence || hasFiles || (evidence !== null && evidence.trim() !== "");

const isSilentBeforeItsDate = (
  { baselineDate, updatedOn }: { baselineDate: CalendarDate; updatedOn: CalendarDate | null },
  today: CalendarDate,
  thresholds: Thresholds,
): boolean =>
  daysBetween(today, baselineDate) <= thresholds.dueSoonDays &&
  (updatedOn === null || daysBetween(updatedOn, today) >= thresholds.silentDays);

/**
 * The state of a milestone on a day.
 *
 * An actual date without the evidence that is required does not complete it: such a milestone is judged by its plan,
 * so it grows overdue like any other. Without a baseline it is undated even when forecast: a forecast is not a plan.
 * Dates after `today` have not happened yet.
 */
export const milestoneState = (
  milestone: DatedMilestone,
  today: CalendarDate,
  thresholds: Thresholds = defaultThresholds,
): MilestoneState => {
  const { baselineDate, forecastDate, updatedOn } = milestone;
  if (isReached(milestone.actualDate, today) && hasRequiredEvidence(milestone)) return "completed";
  if (isReached(milestone.cancelledDate, today)) return "cancelled";
  if (baselineDate === null) return "undated";
  if (baselineDate < today) return "overdue";
  if (forecastDate !== null && forecastDate > baselineDate) return "at_risk";
  return isSilentBeforeItsDate({ baselineDate, updatedOn }, today, thresholds) ? "at_risk" : "on_track";
};

/**
 * Days by which a milestone slips from its baseline: (actual ?? forecast ?? today if overdue) − baseline.
 * Negative when early; null when there is nothing to compare, and for a cancelled one, which no longer slips.
 */
export const slipDays = (milestone: DatedMilestone, today: CalendarDate): number | null => {
  const { baselineDate, forecastDate, actualDate } = milestone;
  const state = milestoneState(milestone, today);
  if (baselineDate === null || state === "cancelled") return null;
  const reached = actualDate ?? forecastDate ?? (state === "overdue" ? today : null);
  return reached === null ? null : daysBetween(baselineDate, reached);
};

/** No milestones at all, to count from. */
export const noMilestones = (): MilestoneCounts => ({
  completed: 0,
  cancelled: 0,
  overdue: 0,
  at_risk: 0,
  on_track: 0,
  undated: 0,
  total: 0,
});

/** How many of the milestones are in each state on a day. */
export const milestoneCounts = (
  milestones: readonly DatedMilestone[],
  today: CalendarDate,
  thresholds: Thresholds = defaultThresholds,
): MilestoneCounts => {
  const counts = noMilestones();
  for (const milestone of milestones) {
    counts[milestoneState(milestone, today, thresholds)] += 1;
    counts.total += 1;
  }
  return counts;
};
