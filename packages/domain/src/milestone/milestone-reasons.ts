import type { CalendarDate } from "../calendar/calendar-date.ts";
import { daysBetween } from "../calendar/days.ts";
import type { HealthReason } from "../project/health.view.ts";
import type { Thresholds } from "../project/thresholds.ts";
import { milestoneState } from "./milestone-state.ts";
import type { MilestoneRecord } from "./milestone.record.ts";

type Late = Extract<HealthReason, { milestoneId: string }>;

/** Equal delays stand by id, so that the order of the records says nothing. */
const longestFirst = (one: Late, other: Late): number =>
  other.days - one.days || (one.milestoneId < other.milestoneId ? -1 : 1);

/**
 * What a project's milestones say against its health on a day; each milestone at most once, longest delay first.
 * `critical` are the critical ones overdue beyond the threshold. Days are days overdue, or from plan to forecast.
 */
export const milestoneReasons = ({
  milestones,
  today,
  thresholds,
}: {
  milestones: readonly MilestoneRecord[];
  today: CalendarDate;
  thresholds: Thresholds;
}): { critical: Late[]; overdue: Late[]; forecastPastPlan: Late[] } => {
  const critical: Late[] = [];
  const overdue: Late[] = [];
  const forecastPastPlan: Late[] = [];
  for (const milestone of milestones) {
    const { id: milestoneId, title, baselineDate, forecastDate } = milestone;
    const state = milestoneState(milestone, today, thresholds);
    if (baselineDate === null) continue;
    if (state === "overdue") {
      const days = daysBetween(baselineDate, today);
      if (milestone.isCritical && days > thresholds.criticalOverdueDays) {
        critical.push({ code: "critical_overdue", milestoneId, title, days });
      } else {
        overdue.push({ code: "milestone_overdue", milestoneId, title, days });
      }
    } else if (state === "at_risk" && forecastDate !== null && forecastDate > baselineDate) {
      const days = daysBetween(baselineDate, forecastDate);
      forecastPastPlan.push({ code: "forecast_past_plan", milestoneId, title, days });
    }
  }
  return {
    critical: critical.toSorted(longestFirst),
    overdue: overdue.toSorted(longestFirst),
    forecastPastPlan: forecastPastPlan.toSorted(longestFirst),
  };
};
