import {
  assignmentWords,
  takeBackExtensionDecision as takeBack,
  type AssignmentView,
  type ExtensionWriteInput,
} from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import { tellTakenBack } from "../notification/tell-taken-back.ts";
import { lastRequestOf, restoreBefore } from "../restore-before.ts";
import type { ServiceContext } from "../service-context.ts";
import { assignmentAnswer, findExtension } from "./find-assignment.ts";

/**
 * Takes today's own answer to a request back: the request waits again, and the date is as it was.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function takeBackExtension(
  context: ServiceContext,
  { requestId, extensionId, version }: ExtensionWriteInput,
): Promise<AssignmentView> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "assignmentExtension.takeBack" }, async (tx) => {
    const { index, assignment, extension } = await findExtension(tx, { today, extensionId });
    authorise(actor, "assignment.control", assignment);
    requireVersion(extension, version);
    const answer = takeBack(extension, { actor, today });
    if (!answer.isAllowed) throw refused(answer.refusal);
    const decided = await lastRequestOf(tx, "AssignmentExtension", extensionId);
    await restoreBefore(tx, "AssignmentExtension", { ids: [extensionId], requestId: decided });
    // Work that was begun since stays begun; what was reported or asked anew stands in the way.
    const watched = ["control", "dueDate"] as const;
    await restoreBefore(tx, "Assignment", { ids: [assignment.id], requestId: decided, watched });
    const words = assignmentWords(index, assignment);
    const thing = {
      entity: "Assignment",
      entityId: assignment.id,
      projectId: assignment.projectId,
      details: { ...words, target: words.text },
    } as const;
    await tellTakenBack(tx, context, { ...thing, news: "extension_decided" });
    return assignmentAnswer(tx, { actor, today, assignmentId: assignment.id });
  });
}
