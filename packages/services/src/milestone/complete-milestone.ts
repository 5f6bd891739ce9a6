import { completeMilestone as complete, type CompleteMilestoneInput } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { changeMilestone } from "./change-milestone.ts";
import type { MilestoneAnswer } from "./milestone-answer.ts";

/** Says a milestone done on a day, with its evidence. */
export function completeMilestone(
  context: ServiceContext,
  { requestId, milestoneId, version, actualDate, evidence }: CompleteMilestoneInput,
): Promise<MilestoneAnswer> {
  return changeMilestone(context, {
    procedure: "milestone.complete",
    requestId,
    milestoneId,
    version,
    rule: (milestone) => complete(milestone, { actualDate, evidence, today: context.today }),
  });
}
