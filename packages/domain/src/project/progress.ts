import type { CalendarDate } from "../calendar/calendar-date.ts";
import { milestoneState, type DatedMilestone } from "../milestone/milestone-state.ts";
import type { ProgressFigures } from "./project.view.ts";

// Multiplied first: 100 × 11 ÷ 20 is 55 exactly, 11 ÷ 20 × 100 is not, and thresholds are compared with the result.
const percentOf = (part: number, whole: number): number => (part * 100) / whole;

/**
 * Progress of a project on a day, in percent, unrounded: weight of the completed milestones ÷ weight of those not
 * cancelled; planned is the same over those whose baseline date has come. Null when no milestone counts.
 */
export const progressOf = (
  milestones: readonly (DatedMilestone & { weight: number })[],
  today: CalendarDate,
): ProgressFigures | null => {
  let whole = 0;
  let completed = 0;
  let due = 0;
  for (const milestone of milestones) {
    const state = milestoneState(milestone, today);
    if (state === "cancelled") continue;
    whole += milestone.weight;
    if (state === "completed") completed += milestone.weight;
    if (milestone.baselineDate !== null && milestone.baselineDate <= today) due += milestone.weight;
  }
  if (whole <= 0) return null;
  return {
    actual: percentOf(completed, whole),
    planned: percentOf(due, whole),
    difference: percentOf(completed - due, whole),
  };
};
