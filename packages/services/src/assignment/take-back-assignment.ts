import { deleteRecord } from "@kedr/db";
import { takeBackAssignment as takeBack, type TakeBackAssignmentInput } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { findAssignment } from "./find-assignment.ts";

/** The assignment that is no more. */
export interface TakenBack {
  assignmentId: string;
}

/**
 * Takes back an assignment that was given today and not begun, as an undo. Any other is released.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function takeBackAssignment(
  context: ServiceContext,
  { requestId, assignmentId, version }: TakeBackAssignmentInput,
): Promise<TakenBack> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "assignment.takeBack" }, async (tx) => {
    const assignment = await findAssignment(tx, { actor, today, assignmentId });
    authorise(actor, "assignment.control", assignment);
    requireVersion(assignment, version);
    const change = takeBack(assignment, today);
    if (!change.isAllowed) throw refused(change.refusal);
    await deleteRecord(tx, "Assignment", assignmentId);
    return { assignmentId };
  });
}
