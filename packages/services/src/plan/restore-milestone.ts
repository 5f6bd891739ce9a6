import { restoreMilestone as restore, type MilestonePlan, type RestoreMilestoneInput } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { changePlanned } from "./change-plan.ts";

/** Takes a cancelled milestone back into the plan. */
export function restoreMilestone(
  context: ServiceContext,
  { requestId, milestoneId, version }: RestoreMilestoneInput,
): Promise<MilestonePlan> {
  return changePlanned(
    context,
    { requestId, procedure: "plan.restoreMilestone", milestoneId, version },
    (milestone) => restore(milestone, { today: context.today }),
  );
}
