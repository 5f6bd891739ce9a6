import {
  createAccount,
  type Database,
  deleteRecord,
  insertRecords,
  noteVisits,
  recordInstallation,
  type Transaction,
  tomskInstant,
  updateRecord,
  write,
} from "@kedr/db";
import type { Dataset, DatasetChange } from "./dataset.ts";

/** Neighbouring inserts of one kind become one statement. */
const inRuns = (changes: readonly DatasetChange[]): DatasetChange[][] => {
  const runs: DatasetChange[][] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    const before = last?.[0];
    if (
      last &&
      change.operation === "insert" &&
      before?.operation === "insert" &&
      before.entity === change.entity
    ) {
      last.push(change);
    } else {
      runs.push([change]);
    }
  }
  return runs;
};

const apply = async (tx: Transaction, run: DatasetChange[]): Promise<void> => {
  const [first] = run;
  if (!first) return;
  if (first.operation === "delete") await deleteRecord(tx, first.entity, first.id);
  else if (first.operation === "update")
    await updateRecord(tx, first.entity, { id: first.id, fields: first.fields });
  else {
    const records = run.flatMap((change) => (change.operation === "insert" ? [change.record] : []));
    await insertRecords(tx, first.entity, records);
  }
};

/**
 * Loads a data set into an empty, migrated database as imported history, and marks the installation with its name.
 *
 * @param passwordHash - the password of every account of the data set, hashed; null when it has none
 */
export const loadDataset = async (
  database: Database,
  { dataset, passwordHash }: { dataset: Dataset; passwordHash: string | null },
): Promise<void> => {
  for (const [number, step] of dataset.steps.entries()) {
    const author = {
      actor: step.actor,
      accountId: null,
      requestId: `dataset:${dataset.name}:${number + 1}`,
      knownAt: tomskInstant(step.knownOn, "09:00:00"),
      isImported: true,
    };
    await write(database, author, async (tx) => {
      for (const run of inRuns(step.changes)) await apply(tx, run);
    });
  }
  const first = dataset.steps[0];
  if (first && dataset.accounts.length > 0) {
    const author = {
      actor: first.actor,
      accountId: null,
      requestId: `dataset:${dataset.name}:accounts`,
      knownAt: tomskInstant(first.knownOn, "09:00:00"),
      isImported: true,
    };
    await write(database, author, async (tx) => {
      for (const account of dataset.accounts) {
        await createAccount(tx, { ...account, isTraining: true, passwordHash, origin: "training" });
      }
    });
    await noteVisits(
      database,
      dataset.accounts.flatMap(({ id, visits }) => visits.map((day) => ({ accountId: id, day }))),
    );
  }
  await recordInstallation(database, { dataset: dataset.name, pinnedToday: dataset.pinnedToday });
};
