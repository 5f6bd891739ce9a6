import { toDatabaseDate } from "@kedr/db";
import type { CommentMilestoneInput } from "@kedr/domain";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { addComment } from "./change-milestone.ts";
import { answerOf, findMilestone, type MilestoneAnswer } from "./milestone-answer.ts";

/**
 * Adds a remark to a milestone. The milestone is then no longer silent, but keeps its version: a remark contradicts
 * nothing that somebody else may be typing.
 * @throws AppError `not_found`, `forbidden`
 */
export function commentMilestone(
  context: ServiceContext,
  { requestId, milestoneId, text }: CommentMilestoneInput,
): Promise<MilestoneAnswer> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "milestone.comment" }, async (tx) => {
    const { milestone, project } = await findMilestone(tx, { milestoneId, today });
    authorise(actor, "milestone.comment", project);
    await addComment(tx, context, { milestoneId, text });
    if (milestone.updatedOn !== today) {
      await tx.milestone.update({ where: { id: milestoneId }, data: { updatedOn: toDatabaseDate(today) } });
    }
    return answerOf(tx, { milestoneId, today });
  });
}
