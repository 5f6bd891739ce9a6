import { updateRecord, write, type Author, type Database } from "@kedr/db";

type RecordName = Parameters<typeof updateRecord>[1];

const author: Author = {
  actor: "Подготовка проверки",
  accountId: null,
  requestId: "change-record",
  knownAt: "2023-03-01T05:00:00.000Z",
  isImported: false,
};

/** Changes a record past all rules: for a state that no procedure brings about. */
export const changeRecord = <Name extends RecordName>(
  database: Database,
  entity: Name,
  change: Parameters<typeof updateRecord<Name>>[2],
): Promise<void> => write(database, author, (tx) => updateRecord(tx, entity, change));
