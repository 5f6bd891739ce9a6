import type { CalendarDate } from "../calendar/calendar-date.ts";
import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import { hasRequiredEvidence, milestoneState, type DatedMilestone } from "./milestone-state.ts";
import type { MilestoneRecord } from "./milestone.record.ts";

/** Why a milestone does not change; the API words it. */
export type MilestoneRefusalCode =
  | "date_in_future"
  | "date_in_past"
  | "evidence_required"
  | "milestone_cancelled"
  | "milestone_completed"
  | "milestone_not_completed";

/** `field` is the input at fault; null when it is the state of the milestone that forbids the change. */
export interface MilestoneRefusal {
  code: MilestoneRefusalCode;
  field: "actualDate" | "evidence" | "forecastDate" | null;
}

/** The fields to store, or why not. */
export type MilestoneChange<Field extends keyof MilestoneRecord> = RuleAnswer<
  Pick<MilestoneRecord, Field | "updatedOn">,
  MilestoneRefusal
>;

/**
 * Says a milestone done on a day, today at the latest, with its evidence: words, a file, or both. Evidence given
 * earlier is kept when none is given now.
 */
export const completeMilestone = (
  milestone: MilestoneRecord & Pick<DatedMilestone, "hasFiles">,
  { actualDate, evidence, today }: { actualDate: CalendarDate; evidence: string | null; today: CalendarDate },
): MilestoneChange<"actualDate" | "evidence"> => {
  const state = milestoneState(milestone, today);
  if (state === "cancelled") return refused("milestone_cancelled");
  if (state === "completed") return refused("milestone_completed");
  if (actualDate > today) return refused("date_in_future", "actualDate");
  const fields = { actualDate, evidence: evidence ?? milestone.evidence, updatedOn: today };
  if (!hasRequiredEvidence({ ...milestone, ...fields })) return refused("evidence_required", "evidence");
  return { isAllowed: true, fields };
};

/** Takes a completion back. The evidence stays: it is what was shown, and is at hand when the milestone is completed again. */
export const reopenMilestone = (
  milestone: MilestoneRecord,
  { today }: { today: CalendarDate },
): MilestoneChange<"actualDate"> => {
  if (milestoneState(milestone, today) === "cancelled") return refused("milestone_cancelled");
  if (milestone.actualDate === null) return refused("milestone_not_completed");
  return { isAllowed: true, fields: { actualDate: null, updatedOn: today } };
};

/**
 * Forecasts an open milestone, or takes the forecast back with null. A date in the past is refused: what has not been
 * done by today can only be forecast for today or later. The baseline is left alone.
 */
export const forecastMilestone = (
  milestone: MilestoneRecord,
  { forecastDate, today }: { forecastDate: CalendarDate | null; today: CalendarDate },
): MilestoneChange<"forecastDate"> => {
  const state = milestoneState(milestone, today);
  if (state === "cancelled") return refused("milestone_cancelled");
  if (state === "completed") return refused("milestone_completed");
  if (forecastDate !== null && forecastDate < today) return refused("date_in_past", "forecastDate");
  return { isAllowed: true, fields: { forecastDate, updatedOn: today } };
};
