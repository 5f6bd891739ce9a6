import { deleteRecord, type Transaction } from "@kedr/db";
import {
  takeBackAssignment as takeBack,
  type PortfolioIndex,
  type TakeBackAssignmentInput,
} from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { findAssignmentIn } from "./find-assignment.ts";

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
    const { index, assignment } = await findAssignmentIn(tx, { actor, today, assignmentId });
    authorise(actor, "assignment.control", assignment);
    requireVersion(assignment, version);
    const parties = index.partiesByAssignment.get(assignmentId) ?? [];
    const change = takeBack(assignment, { parties, today });
    if (!change.isAllowed) throw refused(change.refusal);
    await removeParts(tx, index, assignmentId);
    await deleteRecord(tx, "Assignment", assignmentId);
    return { assignmentId };
  });
}

/** What hangs on an assignment that nobody has begun: co-assignees, requests that were withdrawn, and files. */
async function removeParts(tx: Transaction, index: PortfolioIndex, id: string): Promise<void> {
  for (const party of index.partiesByAssignment.get(id) ?? [])
    await deleteRecord(tx, "AssignmentParty", party.id);
  for (const extension of index.extensionsByAssignment.get(id) ?? []) {
    await deleteRecord(tx, "AssignmentExtension", extension.id);
  }
  const files = index.portfolio.Attachment.filter(({ assignmentId }) => assignmentId === id);
  for (const file of files) await deleteRecord(tx, "Attachment", file.id);
}
