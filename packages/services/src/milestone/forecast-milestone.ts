import { forecastMilestone as forecast, type ForecastMilestoneInput } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { changeMilestone } from "./change-milestone.ts";
import type { MilestoneAnswer } from "./milestone-answer.ts";

/** Forecasts a milestone, or takes the forecast back; a remark may say why. */
export function forecastMilestone(
  context: ServiceContext,
  { requestId, milestoneId, version, forecastDate, comment }: ForecastMilestoneInput,
): Promise<MilestoneAnswer> {
  return changeMilestone(context, {
    procedure: "milestone.forecast",
    requestId,
    milestoneId,
    version,
    rule: (milestone) => forecast(milestone, { forecastDate, today: context.today }),
    comment,
  });
}
