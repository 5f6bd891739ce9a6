import { updateRecord } from "@kedr/db";
import { reportExecution, type AssignmentView, type ReportAssignmentInput } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { assignmentAnswer, findAssignment } from "./find-assignment.ts";

/**
 * Tells how far the work on an assignment is.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function reportAssignment(
  context: ServiceContext,
  { requestId, assignmentId, version, execution, note }: ReportAssignmentInput,
): Promise<AssignmentView> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "assignment.report" }, async (tx) => {
    const assignment = await findAssignment(tx, { actor, today, assignmentId });
    authorise(actor, "assignment.carryOut", assignment);
    requireVersion(assignment, version);
    const change = reportExecution(assignment, { execution, note, today });
    if (!change.isAllowed) throw refused(change.refusal);
    await updateRecord(tx, "Assignment", { id: assignmentId, fields: change.fields });
    return assignmentAnswer(tx, { actor, today, assignmentId });
  });
}
