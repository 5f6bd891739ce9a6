import { readLogIn, updateRecord, type Transaction } from "@kedr/db";
import { fieldsBefore, type RecordTypes } from "@kedr/domain";
import { refused } from "./app-error.ts";

/** The kinds of records in which a decision is undone. */
type Restored =
  | "Assignment"
  | "AssignmentExtension"
  | "Decision"
  | "IndicatorTarget"
  | "IndicatorValue"
  | "Milestone"
  | "ProgressReport"
  | "RescheduleRequest"
  | "ValueReport";

/**
 * The request that changed a record last, by the log.
 * @throws AppError `not_allowed_now` for a record that the log does not know
 */
export async function lastRequestOf(tx: Transaction, entity: Restored, id: string): Promise<string> {
  const [last] = await readLogIn(tx, entity, [id]);
  if (last === undefined) throw refused({ code: "decision_missing", field: null });
  return last.requestId;
}

/**
 * Puts back what a request changed in some records of one kind, as a change of its own; those that it left alone stay.
 *
 * @param watched - the fields that nobody may have changed since; any field when left out
 * @throws AppError `not_allowed_now` where something was changed since
 */
export async function restoreBefore<Entity extends Restored>(
  tx: Transaction,
  entity: Entity,
  {
    ids,
    requestId,
    watched,
  }: { ids: readonly string[]; requestId: string; watched?: readonly (keyof RecordTypes[Entity] & string)[] },
): Promise<void> {
  if (ids.length === 0) return;
  const log = await readLogIn(tx, entity, ids);
  for (const id of ids) {
    const own = log.filter(({ entityId }) => entityId === id);
    const answer = fieldsBefore(own, { requestId, ...(watched ? { watched } : {}) });
    if (!answer.isAllowed) throw refused(answer.refusal);
    if (Object.keys(answer.fields).length === 0) continue;
    // The log keeps whole records of this very kind.
    const fields = answer.fields as Partial<Omit<RecordTypes[Entity], "id" | "version">>;
    await updateRecord(tx, entity, { id, fields });
  }
}
