import type { CalendarDate, MilestoneView } from "@kedr/domain";
import { daysBetween } from "@kedr/domain";

/** What the dates alone do not say: why a milestone is in its bucket, and what is missing. */
export type Remark =
  | { code: "overdue"; days: number }
  /** Said to be done, but what must show it is missing. */
  | { code: "evidence_missing"; date: CalendarDate }
  | { code: "forecast_passed" }
  | { code: "silent" };

type Judged = Pick<MilestoneView, "state" | "baselineDate" | "forecastDate" | "actualDate">;

/** The remarks on an open milestone on a day, the most pressing first; a settled one needs none. */
export const remarksOn = (milestone: Judged, today: CalendarDate): Remark[] => {
  const { state, baselineDate, forecastDate, actualDate } = milestone;
  if (state === "completed" || state === "cancelled") return [];
  const remarks: Remark[] = [];
  if (state === "overdue" && baselineDate !== null)
    remarks.push({ code: "overdue", days: daysBetween(baselineDate, today) });
  if (actualDate !== null && actualDate <= today)
    return [...remarks, { code: "evidence_missing", date: actualDate }];
  if (forecastDate !== null && forecastDate < today) remarks.push({ code: "forecast_passed" });
  const isLate = baselineDate !== null && forecastDate !== null && forecastDate > baselineDate;
  if (state === "at_risk" && !isLate) remarks.push({ code: "silent" });
  return remarks;
};
