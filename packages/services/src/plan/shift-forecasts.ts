import { updateRecord } from "@kedr/db";
import { shiftForecast, type MilestonePlan, type ShiftMilestonesInput } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changePlan, milestoneIn } from "./change-plan.ts";

/**
 * Moves the forecasts of several milestones by the same number of days; all of them or none.
 * @throws AppError for the first that cannot be moved
 */
export function shiftForecasts(
  context: ServiceContext,
  { requestId, projectId, milestones, days }: ShiftMilestonesInput,
): Promise<MilestonePlan> {
  const { today } = context;
  return changePlan(context, { requestId, procedure: "plan.shift", projectId }, async (tx, plan) => {
    for (const { id, version } of milestones) {
      const milestone = milestoneIn(plan, id);
      requireVersion(milestone, version);
      const change = shiftForecast(milestone, { days, today });
      if (!change.isAllowed) throw refused(change.refusal);
      await updateRecord(tx, "Milestone", { id, fields: change.fields });
    }
  });
}
