import { deleteRecord, updateRecord, type Transaction } from "@kedr/db";
import { decisionRefusal, type DecisionRecord } from "@kedr/domain";
import { refused } from "../app-error.ts";

/**
 * Takes a draft decision off its question. One of the source returns to the backlog, where it waits for another
 * meeting; one that was written here is removed.
 * @throws AppError `not_allowed_now` for an adopted decision
 */
export async function detachDecision(tx: Transaction, decision: DecisionRecord): Promise<void> {
  const refusal = decisionRefusal(decision);
  if (refusal !== null) throw refused(refusal);
  if (decision.origin === "source") {
    await updateRecord(tx, "Decision", { id: decision.id, fields: { agendaItemId: null, number: 1 } });
  } else {
    await deleteRecord(tx, "Decision", decision.id);
  }
}
