import { updateRecord } from "@kedr/db";
import { returnAssignment as giveBack, type AssignmentView, type ReturnAssignmentInput } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { assignmentAnswer, findAssignment } from "./find-assignment.ts";

/**
 * Returns an assignment to work with a remark, also one that was released.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function returnAssignment(
  context: ServiceContext,
  { requestId, assignmentId, version, note }: ReturnAssignmentInput,
): Promise<AssignmentView> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "assignment.return" }, async (tx) => {
    const assignment = await findAssignment(tx, { actor, today, assignmentId });
    authorise(actor, "assignment.control", assignment);
    requireVersion(assignment, version);
    const change = giveBack(assignment, { note, by: actor, today });
    if (!change.isAllowed) throw refused(change.refusal);
    await updateRecord(tx, "Assignment", { id: assignmentId, fields: change.fields });
    return assignmentAnswer(tx, { actor, today, assignmentId });
  });
}
