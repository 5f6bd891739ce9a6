import { updateRecord } from "@kedr/db";
import { releaseAssignment as release, type AssignmentView, type ReleaseAssignmentInput } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { assignmentAnswer, findAssignment } from "./find-assignment.ts";

/**
 * Takes an assignment off control.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function releaseAssignment(
  context: ServiceContext,
  { requestId, assignmentId, version, outcome, note }: ReleaseAssignmentInput,
): Promise<AssignmentView> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "assignment.release" }, async (tx) => {
    const assignment = await findAssignment(tx, { actor, today, assignmentId });
    authorise(actor, "assignment.control", assignment);
    requireVersion(assignment, version);
    const change = release(assignment, { outcome, note, by: actor, today });
    if (!change.isAllowed) throw refused(change.refusal);
    await updateRecord(tx, "Assignment", { id: assignmentId, fields: change.fields });
    return assignmentAnswer(tx, { actor, today, assignmentId });
  });
}
