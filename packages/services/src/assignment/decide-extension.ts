import { updateRecord } from "@kedr/db";
import { decideExtension as decide, type AssignmentView, type DecideExtensionInput } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { assignmentAnswer, findExtension } from "./find-assignment.ts";

/**
 * Grants or refuses a request to move a date.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function decideExtension(
  context: ServiceContext,
  { requestId, extensionId, version, isGranted, note }: DecideExtensionInput,
): Promise<AssignmentView> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "assignmentExtension.decide" }, async (tx) => {
    const { assignment, extension } = await findExtension(tx, { today, extensionId });
    authorise(actor, "assignment.control", assignment);
    requireVersion(extension, version);
    const change = decide(extension, { assignment, isGranted, note, by: actor, today });
    if (!change.isAllowed) throw refused(change.refusal);
    await updateRecord(tx, "AssignmentExtension", { id: extensionId, fields: change.fields.extension });
    await updateRecord(tx, "Assignment", { id: assignment.id, fields: change.fields.assignment });
    return assignmentAnswer(tx, { actor, today, assignmentId: assignment.id });
  });
}
