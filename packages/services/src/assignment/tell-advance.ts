import { insertRecords, updateRecord } from "@kedr/db";
import { tellAdvance as tell, type AssignmentView, type TellAdvanceInput } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { assignmentAnswer, findAssignment } from "./find-assignment.ts";
import { newReport } from "./new-report.ts";

/**
 * Tells ahead of the date how an assignment goes.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function tellAdvance(
  context: ServiceContext,
  { requestId, assignmentId, version, text }: TellAdvanceInput,
): Promise<AssignmentView> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "assignment.tellAdvance" }, async (tx) => {
    const assignment = await findAssignment(tx, { actor, today, assignmentId });
    authorise(actor, "assignment.carryOut", assignment);
    requireVersion(assignment, version);
    const change = tell(assignment);
    if (!change.isAllowed) throw refused(change.refusal);
    await updateRecord(tx, "Assignment", { id: assignmentId, fields: change.fields });
    const report = newReport(context, { assignmentId, partyId: null, kind: "advance", text });
    await insertRecords(tx, "AssignmentReport", [report]);
    return assignmentAnswer(tx, { actor, today, assignmentId });
  });
}
