import { editMilestone as edit, type EditMilestoneInput, type MilestonePlan } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { changePlanned } from "./change-plan.ts";

/** Edits what is planned of a milestone; a baseline date that is set stays. */
export function editMilestone(
  context: ServiceContext,
  { requestId, milestoneId, version, ...wanted }: EditMilestoneInput,
): Promise<MilestonePlan> {
  return changePlanned(
    context,
    { requestId, procedure: "plan.editMilestone", milestoneId, version },
    (milestone) => edit(milestone, { wanted, today: context.today }),
  );
}
