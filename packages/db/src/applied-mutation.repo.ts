import type { Prisma } from "./generated/client.ts";
import type { Transaction } from "./write.ts";

/** A mutation that was applied, with the answer it gave. */
export interface AppliedMutation {
  requestId: string;
  accountId: string;
  procedure: string;
  /** Plain JSON. */
  result: unknown;
}

/** The earlier answer to the same request, if there was one. */
export const findAppliedMutation = (tx: Transaction, requestId: string): Promise<AppliedMutation | null> =>
  tx.appliedMutation.findUnique({
    where: { requestId },
    select: { requestId: true, accountId: true, procedure: true, result: true },
  });

/** Keeps the answer beside the writes, in the same transaction. */
export const recordAppliedMutation = async (tx: Transaction, mutation: AppliedMutation): Promise<void> => {
  await tx.appliedMutation.create({
    data: { ...mutation, result: mutation.result as Prisma.InputJsonValue },
  });
};
