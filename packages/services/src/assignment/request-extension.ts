import { insertRecords, updateRecord } from "@kedr/db";
import {
  dueDayOf,
  requestExtension as ask,
  type AssignmentExtensionRecord,
  type AssignmentView,
  type RequestExtensionInput,
} from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { assignmentAnswer, findAssignmentIn } from "./find-assignment.ts";

const unanswered = {
  decidedOn: null,
  decidedBy: null,
  decidedById: null,
  decisionNote: null,
  origin: "entered",
  version: 1,
} as const satisfies Partial<AssignmentExtensionRecord>;

/**
 * Asks to move the date of an assignment.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function requestExtension(
  context: ServiceContext,
  { requestId, assignmentId, version, newDate: asked, reason }: RequestExtensionInput,
): Promise<AssignmentView> {
  const { actor, newId, today } = context;
  return applyOnce(context, { requestId, procedure: "assignmentExtension.request" }, async (tx) => {
    const { index, assignment } = await findAssignmentIn(tx, { actor, today, assignmentId });
    authorise(actor, "assignment.carryOut", assignment);
    requireVersion(assignment, version);
    const newDate = dueDayOf(index, asked, assignment.dueDate).dueDate;
    const change = ask(assignment, { newDate, reason, by: actor, today });
    if (!change.isAllowed) throw refused(change.refusal);
    const record = { ...unanswered, ...change.fields.extension, id: newId(), assignmentId };
    await insertRecords(tx, "AssignmentExtension", [record]);
    await updateRecord(tx, "Assignment", { id: assignmentId, fields: change.fields.assignment });
    return assignmentAnswer(tx, { actor, today, assignmentId });
  });
}
