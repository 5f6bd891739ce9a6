import { reopenMilestone as reopen, type ReopenMilestoneInput } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { changeMilestone } from "./change-milestone.ts";
import type { MilestoneAnswer } from "./milestone-answer.ts";

/** Takes a completion back. */
export function reopenMilestone(
  context: ServiceContext,
  { requestId, milestoneId, version }: ReopenMilestoneInput,
): Promise<MilestoneAnswer> {
  return changeMilestone(context, {
    procedure: "milestone.reopen",
    requestId,
    milestoneId,
    version,
    rule: (milestone) => reopen(milestone, { today: context.today }),
  });
}
