import { findAppliedMutation, recordAppliedMutation, write, type Transaction } from "@kedr/db";
import { AppError } from "./app-error.ts";
import type { ServiceContext } from "./service-context.ts";

/** Which mutation this is: `requestId` is chosen by the client and stays the same when it retries. */
export interface MutationKey {
  requestId: string;
  /** Name of the procedure, as in the API. */
  procedure: string;
}

/**
 * Runs a mutation in one transaction, at most once: a retry of the same request by the same account gets the stored
 * answer and changes nothing.
 * @throws AppError `conflict` when the key was used by another account or for another procedure.
 */
export async function applyOnce<Result>(
  context: ServiceContext,
  { requestId, procedure }: MutationKey,
  body: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const { actor, database, now } = context;
  const { accountId } = actor;
  const author = { actor: actor.name, accountId, requestId, knownAt: now, isImported: false };
  return write(database, author, async (tx) => {
    const applied = await findAppliedMutation(tx, requestId);
    if (applied === null) {
      const result = await body(tx);
      await recordAppliedMutation(tx, { requestId, accountId, procedure, result });
      return result;
    }
    if (applied.accountId !== accountId || applied.procedure !== procedure) {
      throw new AppError("conflict", { reason: "request_id_taken", field: "requestId" });
    }
    // Stored by this very procedure, whose answers are plain JSON.
    return applied.result as Result;
  });
}
