import { updateRecord } from "@kedr/db";
import { withdrawExtension as withdraw, type AssignmentView, type ExtensionWriteInput } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { assignmentAnswer, findExtension } from "./find-assignment.ts";

/**
 * Takes a request to move a date back, as long as nobody has answered it.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function withdrawExtension(
  context: ServiceContext,
  { requestId, extensionId, version }: ExtensionWriteInput,
): Promise<AssignmentView> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "assignmentExtension.withdraw" }, async (tx) => {
    const { assignment, extension } = await findExtension(tx, { today, extensionId });
    authorise(actor, "assignment.carryOut", assignment);
    requireVersion(extension, version);
    const change = withdraw(extension, { assignment, by: actor });
    if (!change.isAllowed) throw refused(change.refusal);
    await updateRecord(tx, "AssignmentExtension", { id: extensionId, fields: change.fields.extension });
    await updateRecord(tx, "Assignment", { id: assignment.id, fields: change.fields.assignment });
    return assignmentAnswer(tx, { actor, today, assignmentId: assignment.id });
  });
}
