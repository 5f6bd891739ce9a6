import { deleteRecord, updateRecord, type Transaction } from "@kedr/db";
import { decisionRefusal, type DecisionRecord, type Portfolio } from "@kedr/domain";
import { refused } from "../app-error.ts";

/** Leaves a draft decision to wait in the backlog for another meeting. */
export const returnToBacklog = (tx: Transaction, { id }: DecisionRecord): Promise<unknown> =>
  updateRecord(tx, "Decision", { id, fields: { agendaItemId: null, number: 1 } });

/**
 * Takes a draft decision off its question. One of the source returns to the backlog, where it waits for another
 * meeting; one that was written here is removed with its addressees.
 * @throws AppError `not_allowed_now` for an adopted decision
 */
export async function detachDecision(
  tx: Transaction,
  { DecisionAddressee }: Portfolio,
  decision: DecisionRecord,
): Promise<void> {
  const refusal = decisionRefusal(decision);
  if (refusal !== null) throw refused(refusal);
  if (decision.origin === "source") {
    await returnToBacklog(tx, decision);
  } else {
    for (const { id, decisionId } of DecisionAddressee) {
      if (decisionId === decision.id) await deleteRecord(tx, "DecisionAddressee", id);
    }
    await deleteRecord(tx, "Decision", decision.id);
  }
}
