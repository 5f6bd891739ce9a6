import type { RecordName, RecordTypes } from "@kedr/domain";
import { recordNames } from "./record-names.ts";
import type { Transaction } from "./write.ts";

const quoted = (name: string): string => {
  if (!/^[A-Za-z][A-Za-z\d]*$/.test(name)) throw new Error(`not a name of a table or a column: ${name}`);
  return `"${name}"`;
};

const table = (entity: RecordName): string => {
  if (!recordNames.includes(entity)) throw new Error(`not a record: ${String(entity)}`);
  return quoted(entity);
};

/**
 * Inserts whole records, as the change log stores them, in one statement. For loading data sets.
 * A field that the table does not have is refused, not dropped.
 */
export const insertRecords = async <Name extends RecordName>(
  tx: Transaction,
  entity: Name,
  records: readonly RecordTypes[Name][],
): Promise<void> => {
  if (records.length === 0) return;
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))].map(quoted).join(", ");
  await tx.$executeRawUnsafe(
    `INSERT INTO ${table(entity)} (${columns})
     SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table(entity)}, $1::jsonb)`,
    JSON.stringify(records),
  );
};

/** Changes the named fields of a record and raises its version. For loading data sets. */
export const updateRecord = async <Name extends RecordName>(
  tx: Transaction,
  entity: Name,
  change: { id: string; fields: Partial<Omit<RecordTypes[Name], "id" | "version">> },
): Promise<void> => {
  const columns = Object.keys(change.fields).map(quoted);
  const changed = await tx.$executeRawUnsafe(
    `UPDATE ${table(entity)} t SET ("version", ${columns.join(", ")}) =
       (SELECT t."version" + 1, ${columns.map((column) => `r.${column}`).join(", ")}
        FROM jsonb_populate_record(t, $1::jsonb) r)
     WHERE t."id" = $2`,
    JSON.stringify(change.fields),
    change.id,
  );
  if (changed !== 1) throw new Error(`no ${entity} with the id ${change.id}`);
};

/** Removes a record; the log keeps it. For loading data sets. */
export const deleteRecord = async (tx: Transaction, entity: RecordName, id: string): Promise<void> => {
  const removed = await tx.$executeRawUnsafe(`DELETE FROM ${table(entity)} WHERE "id" = $1`, id);
  if (removed !== 1) throw new Error(`no ${entity} with the id ${id}`);
};
