import type { Database } from "./database.ts";
import type { Prisma } from "./generated/client.ts";

/** Who writes, for the change log. */
export interface Author {
  /** Display name. */
  actor: string;
  accountId: string | null;
  requestId: string;
  /** ISO instant: when the application's users know it. */
  knownAt: string;
  /** True for history brought in with a data set. */
  isImported: boolean;
}

/** A transaction in which the author is set. */
export type Transaction = Prisma.TransactionClient;

const setAuthor = (tx: Transaction, author: Author): Promise<unknown> => tx.$queryRaw`
  SELECT pg_advisory_xact_lock(4137, 2)::text,
         set_config('kedr.actor', ${author.actor}, true),
         set_config('kedr.account_id', ${author.accountId ?? ""}, true),
         set_config('kedr.request_id', ${author.requestId}, true),
         set_config('kedr.known_at', ${author.knownAt}, true),
         set_config('kedr.is_imported', ${String(author.isImported)}, true)`;

/**
 * Runs the body in one transaction under the author's name. Writers take turns (an advisory lock on PostgreSQL), so
 * that the log's sequence is the order of commit and a body may read, decide and write without a race.
 */
export const write = <Result>(
  database: Database,
  author: Author,
  body: (tx: Transaction) => Promise<Result>,
): Promise<Result> =>
  database.prisma.$transaction(
    async (tx) => {
      await setAuthor(tx, author);
      return body(tx);
    },
    { maxWait: 10_000, timeout: 30_000 },
  );
