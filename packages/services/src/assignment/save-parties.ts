import { deleteRecord, insertRecords, updateRecord, type Transaction } from "@kedr/db";
import {
  changeParties,
  dueDayOf,
  type AssignmentPartyRecord,
  type AssignmentView,
  type EnteredParty,
  type PortfolioIndex,
  type SavePartiesInput,
} from "@kedr/domain";
import { notFound, refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { assignmentAnswer, findAssignmentIn } from "./find-assignment.ts";

/**
 * Co-assignees as they will be kept: each a recorded post, its own date on a working day by the rules of control.
 * @throws AppError `not_found` with the field `parties`
 */
export function readyParties(index: PortfolioIndex, entered: readonly EnteredParty[]): EnteredParty[] {
  if (entered.some(({ positionId }) => !index.positionById.has(positionId))) throw notFound("parties");
  return entered.map(({ positionId, dueDate }) => ({
    positionId,
    dueDate: dueDate === null ? null : dueDayOf(index, dueDate).dueDate,
  }));
}

/** Stores new co-assignees of an assignment, none of which has begun. */
export function addParties(
  tx: Transaction,
  { newId }: Pick<ServiceContext, "newId">,
  { assignmentId, parties }: { assignmentId: string; parties: readonly EnteredParty[] },
): Promise<void> {
  const records = parties.map((party): AssignmentPartyRecord => ({
    ...party,
    id: newId(),
    assignmentId,
    execution: "not_started",
    executionNote: null,
    reportedOn: null,
    origin: "entered",
    version: 1,
  }));
  return insertRecords(tx, "AssignmentParty", records);
}

/**
 * Makes the co-assignees of an assignment those entered.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function saveParties(
  context: ServiceContext,
  { requestId, assignmentId, version, parties: told }: SavePartiesInput,
): Promise<AssignmentView> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "assignment.saveParties" }, async (tx) => {
    const { index, assignment } = await findAssignmentIn(tx, { actor, today, assignmentId });
    authorise(actor, "assignment.control", assignment);
    requireVersion(assignment, version);
    const parties = index.partiesByAssignment.get(assignmentId) ?? [];
    const kept = new Map(parties.map(({ positionId, dueDate }) => [positionId, dueDate]));
    // A date that stays is not moved anew: the calendar may have been learned since.
    const changed = told.filter(({ positionId, dueDate }) => kept.get(positionId) !== dueDate);
    const ready = readyParties(index, changed);
    const entered = [...told.filter((party) => !changed.includes(party)), ...ready];
    const change = changeParties(assignment, { parties, entered, today });
    if (!change.isAllowed) throw refused(change.refusal);
    const { added, moved, removed } = change.fields;
    for (const id of removed) await deleteRecord(tx, "AssignmentParty", id);
    for (const { id, dueDate } of moved)
      await updateRecord(tx, "AssignmentParty", { id, fields: { dueDate } });
    await addParties(tx, context, { assignmentId, parties: added });
    // Nothing of the assignment itself changes but its version: whoever read the old co-assignees is told.
    await updateRecord(tx, "Assignment", { id: assignmentId, fields: { control: assignment.control } });
    return assignmentAnswer(tx, { actor, today, assignmentId });
  });
}
