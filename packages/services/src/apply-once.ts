import { findAppliedMutation, recordAppliedMutation, write, type Transaction } from "@kedr/db";
import type { Actor } from "@kedr/domain";
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
    const earlier = await findAnswer<Result>(tx, actor, { requestId, procedure });
    if (earlier !== null) return earlier.result;
    const result = await body(tx);
    await recordAppliedMutation(tx, { requestId, accountId, procedure, result });
    return result;
  });
}

/**
 * The answer to a request that was applied already, for a mutation whose preparation is too much to do twice; null
 * before.
 * @throws AppError `conflict` when the key was used by another account or for another procedure.
 */
export function answerBefore<Result>(
  { actor, database }: Pick<ServiceContext, "actor" | "database">,
  key: MutationKey,
): Promise<{ result: Result } | null> {
  return findAnswer(database.prisma, actor, key);
}

async function findAnswer<Result>(
  records: Parameters<typeof findAppliedMutation>[0],
  { accountId }: Actor,
  { requestId, procedure }: MutationKey,
): Promise<{ result: Result } | null> {
  const applied = await findAppliedMutation(records, requestId);
  if (applied === null) return null;
  if (applied.accountId !== accountId || applied.procedure !== procedure) {
    throw new AppError("conflict", { reason: "request_id_taken", field: "requestId" });
  }
  // Stored by this very procedure, whose answers are plain JSON.
  return { result: applied.result as Result };
}
