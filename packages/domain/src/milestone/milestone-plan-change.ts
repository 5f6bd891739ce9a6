import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays } from "../calendar/days.ts";
import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import type { MilestoneRefusalCode } from "./milestone-change.ts";
import type { MilestoneDraft } from "./milestone-draft.ts";
import { hasRequiredEvidence, milestoneState } from "./milestone-state.ts";
import type { MilestoneRecord } from "./milestone.record.ts";

/** Why a plan does not change; the API words it. */
export type PlanRefusalCode =
  | MilestoneRefusalCode
  | "baseline_by_request"
  | "dependency_cycle"
  | "milestone_not_cancelled"
  | "milestone_settled_in"
  | "nothing_to_shift"
  | "order_changed"
  | "recurrence_undated"
  | "recurs_until_before_date";

/** `field` is the input at fault; null when it is the state of the milestone that forbids the change. */
export interface PlanRefusal {
  code: PlanRefusalCode;
  field: string | null;
}

/** The fields to store, or why not. */
export type PlanChange<Field extends keyof MilestoneRecord> = RuleAnswer<
  Pick<MilestoneRecord, Field>,
  PlanRefusal
>;

/** Whether what recurs can: from a day on, and until no earlier day. Null when nothing stands against it. */
export const recurrenceRefusal = ({
  recurrence,
  recursUntil,
  baselineDate,
}: Pick<MilestoneDraft, "recurrence" | "recursUntil" | "baselineDate">): PlanRefusal | null => {
  if (recurrence === null) return null;
  if (baselineDate === null) return { code: "recurrence_undated", field: "baselineDate" };
  return recursUntil !== null && recursUntil < baselineDate
    ? { code: "recurs_until_before_date", field: "recursUntil" }
    : null;
};

const editRefusal = (
  milestone: MilestoneRecord,
  wanted: MilestoneDraft,
  today: CalendarDate,
): PlanRefusal | null => {
  const state = milestoneState(milestone, today);
  if (state === "cancelled") return { code: "milestone_cancelled", field: null };
  if (milestone.baselineDate !== null && wanted.baselineDate !== milestone.baselineDate) {
    return { code: "baseline_by_request", field: "baselineDate" };
  }
  const recurrenceChanges =
    wanted.recurrence !== milestone.recurrence || wanted.recursUntil !== milestone.recursUntil;
  if (state === "completed") {
    if (recurrenceChanges) return { code: "milestone_completed", field: "recurrence" };
    return hasRequiredEvidence({ ...milestone, requiresEvidence: wanted.requiresEvidence })
      ? null
      : { code: "evidence_required", field: "requiresEvidence" };
  }
  return recurrenceChanges ? recurrenceRefusal(wanted) : null;
};

/** A milestone that recurs no longer keeps the series it came from, unless the series never went beyond it. */
const seriesOf = ({ id, seriesId }: MilestoneRecord, { recurrence }: MilestoneDraft): string | null => {
  if (recurrence !== null) return seriesId ?? id;
  return seriesId === id ? null : seriesId;
};

/**
 * Edits what is planned of a milestone. A baseline date is entered here once and then moves by request only. What is done
 * may still be worded and weighed anew, but not made to recur, nor be left without evidence that it must have.
 */
export const editMilestone = (
  milestone: MilestoneRecord,
  { wanted, today }: { wanted: MilestoneDraft; today: CalendarDate },
): PlanChange<keyof MilestoneDraft | "seriesId"> => {
  const normal = { ...wanted, recursUntil: wanted.recurrence === null ? null : wanted.recursUntil };
  const refusal = editRefusal(milestone, normal, today);
  if (refusal !== null) return { isAllowed: false, refusal };
  return { isAllowed: true, fields: { ...normal, seriesId: seriesOf(milestone, normal) } };
};

/** Takes a milestone out of the plan, for a reason; it stays on record and counts no more. */
export const cancelMilestone = (
  milestone: MilestoneRecord,
  { reason, today }: { reason: string; today: CalendarDate },
): PlanChange<"cancelledDate" | "cancelReason" | "updatedOn"> => {
  const state = milestoneState(milestone, today);
  if (state === "completed") return refused("milestone_completed");
  if (state === "cancelled") return refused("milestone_cancelled");
  return { isAllowed: true, fields: { cancelledDate: today, cancelReason: reason, updatedOn: today } };
};

/** Takes a cancelled milestone back into the plan, with the dates it had. */
export const restoreMilestone = (
  milestone: MilestoneRecord,
  { today }: { today: CalendarDate },
): PlanChange<"cancelledDate" | "cancelReason" | "updatedOn"> =>
  milestone.cancelledDate === null
    ? refused("milestone_not_cancelled")
    : { isAllowed: true, fields: { cancelledDate: null, cancelReason: null, updatedOn: today } };

/** What is expected so many days later than was expected so far; the baseline stays. */
export const shiftForecast = (
  milestone: MilestoneRecord,
  { days, today }: { days: number; today: CalendarDate },
): PlanChange<"forecastDate" | "updatedOn"> => {
  const state = milestoneState(milestone, today);
  if (state === "cancelled") return refused("milestone_cancelled");
  if (state === "completed") return refused("milestone_completed");
  const expected = milestone.forecastDate ?? milestone.baselineDate;
  if (expected === null) return refused("nothing_to_shift");
  const forecastDate = addDays(expected, days);
  if (forecastDate < today) return refused("date_in_past", "days");
  return { isAllowed: true, fields: { forecastDate, updatedOn: today } };
};
