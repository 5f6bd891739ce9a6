import { cancelMilestone as cancel, type CancelMilestoneInput, type MilestonePlan } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { changePlanned } from "./change-plan.ts";

/** Takes a milestone out of the plan, for a reason. It stays on record. */
export function cancelMilestone(
  context: ServiceContext,
  { requestId, milestoneId, version, reason }: CancelMilestoneInput,
): Promise<MilestonePlan> {
  return changePlanned(
    context,
    { requestId, procedure: "plan.cancelMilestone", milestoneId, version },
    (milestone) => cancel(milestone, { reason, today: context.today }),
  );
}
