import { readPortfolioIn } from "@kedr/db";
import {
  assignmentWords,
  indexPortfolio,
  takeBackRelease as takeBack,
  type AssignmentView,
  type TakeBackReleaseInput,
} from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import { tellTakenBack } from "../notification/tell-taken-back.ts";
import { lastRequestOf, restoreBefore } from "../restore-before.ts";
import type { ServiceContext } from "../service-context.ts";
import { assignmentAnswer, assignmentIn } from "./find-assignment.ts";

/**
 * Takes a release from control back, today's own: the assignment stands as it stood before.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function takeBackRelease(
  context: ServiceContext,
  { requestId, assignmentId, version }: TakeBackReleaseInput,
): Promise<AssignmentView> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "assignment.takeBackRelease" }, async (tx) => {
    const index = indexPortfolio(await readPortfolioIn(tx, { today }));
    const assignment = assignmentIn(index, assignmentId);
    authorise(actor, "assignment.control", assignment);
    requireVersion(assignment, version);
    const answer = takeBack(assignment, { actor, today });
    if (!answer.isAllowed) throw refused(answer.refusal);
    const released = await lastRequestOf(tx, "Assignment", assignmentId);
    await restoreBefore(tx, "Assignment", { ids: [assignmentId], requestId: released });
    const details = assignmentWords(index, assignment);
    const thing = { entity: "Assignment", entityId: assignmentId, projectId: assignment.projectId } as const;
    await tellTakenBack(tx, context, { ...thing, details, news: "assignment_released" });
    return assignmentAnswer(tx, { actor, today, assignmentId });
  });
}
