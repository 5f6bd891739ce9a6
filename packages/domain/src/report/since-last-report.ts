import { daysBetween } from "../calendar/days.ts";
import { milestoneState } from "../milestone/milestone-state.ts";
import type { MilestoneRecord } from "../milestone/milestone.record.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ReportFact } from "./report-desk.view.ts";

type Then = { state: ReturnType<typeof milestoneState>; forecastDate: MilestoneRecord["forecastDate"] };

const factsOf = (milestone: MilestoneRecord, then: Then | undefined, now: PortfolioIndex): ReportFact[] => {
  const { id: milestoneId, title, actualDate, baselineDate, forecastDate } = milestone;
  const state = milestoneState(milestone, now.today, now.thresholds);
  if (state === "cancelled") return [];
  if (state === "completed") {
    if (then?.state === "completed" || actualDate === null) return [];
    return [{ code: "milestone_completed", milestoneId, title, actualDate }];
  }
  const facts: ReportFact[] = [];
  if (then && then.forecastDate !== forecastDate) {
    facts.push({ code: "forecast_moved", milestoneId, title, from: then.forecastDate, to: forecastDate });
  }
  if (state === "overdue" && then?.state !== "overdue" && baselineDate !== null) {
    facts.push({ code: "milestone_overdue", milestoneId, title, days: daysBetween(baselineDate, now.today) });
  }
  return facts;
};

const order: readonly ReportFact["code"][] = ["milestone_completed", "forecast_moved", "milestone_overdue"];

/**
 * What changed in a project's milestones between two days: completed, forecast anew, grown overdue; within each by
 * number. A milestone made since has no earlier forecast to move from.
 *
 * @param then - the portfolio as it was known on the earlier day
 */
export const sinceLastReport = (
  projectId: string,
  then: PortfolioIndex,
  now: PortfolioIndex,
): ReportFact[] => {
  const known = new Map(
    (then.milestonesByProject.get(projectId) ?? []).map((milestone): [string, Then] => [
      milestone.id,
      {
        state: milestoneState(milestone, then.today, then.thresholds),
        forecastDate: milestone.forecastDate,
      },
    ]),
  );
  return (now.milestonesByProject.get(projectId) ?? [])
    .toSorted((one, other) => one.number - other.number)
    .flatMap((milestone) => factsOf(milestone, known.get(milestone.id), now))
    .toSorted((one, other) => order.indexOf(one.code) - order.indexOf(other.code));
};
