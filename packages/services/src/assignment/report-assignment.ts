import { insertRecords, updateRecord } from "@kedr/db";
import { isLagging, reportExecution, type AssignmentView, type ReportAssignmentInput } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { assignmentAnswer, findAssignmentIn } from "./find-assignment.ts";
import { newReport } from "./new-report.ts";

/**
 * Tells how far the work on an assignment is; what is reported is kept among its reports as well.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function reportAssignment(
  context: ServiceContext,
  { requestId, assignmentId, version, execution, note, partiesNote }: ReportAssignmentInput,
): Promise<AssignmentView> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "assignment.report" }, async (tx) => {
    const { index, assignment } = await findAssignmentIn(tx, { actor, today, assignmentId });
    authorise(actor, "assignment.carryOut", assignment);
    requireVersion(assignment, version);
    const hasLaggingParties = (index.partiesByAssignment.get(assignmentId) ?? []).some(isLagging);
    const change = reportExecution(assignment, { execution, note, partiesNote, hasLaggingParties, today });
    if (!change.isAllowed) throw refused(change.refusal);
    await updateRecord(tx, "Assignment", { id: assignmentId, fields: change.fields });
    const { executionNote: text } = change.fields;
    if (execution === "reported" && text !== null) {
      const report = newReport(context, { assignmentId, partyId: null, kind: "completion", text });
      await insertRecords(tx, "AssignmentReport", [report]);
    }
    return assignmentAnswer(tx, { actor, today, assignmentId });
  });
}
