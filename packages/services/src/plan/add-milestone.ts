import type { AddMilestoneInput, MilestonePlan } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { changePlan } from "./change-plan.ts";
import { insertDrafts } from "./insert-drafts.ts";

/** Adds a milestone at the end of a plan. */
export function addMilestone(
  context: ServiceContext,
  { requestId, projectId, ...draft }: AddMilestoneInput,
): Promise<MilestonePlan> {
  return changePlan(context, { requestId, procedure: "plan.addMilestone", projectId }, (tx, plan) =>
    insertDrafts(tx, context, { plan, drafts: [{ ...draft, follows: [] }] }),
  );
}
