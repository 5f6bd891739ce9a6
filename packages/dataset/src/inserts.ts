import type { RecordName, RecordTypes } from "@kedr/domain";

/** An insert of one kind of record; a part of `DatasetChange`. */
interface Insert<Name extends RecordName> {
  entity: Name;
  operation: "insert";
  record: RecordTypes[Name];
}

/** One insert for each record, in the order given. */
export const inserts = <Name extends RecordName>(
  entity: Name,
  records: readonly RecordTypes[Name][],
): Insert<Name>[] => records.map((record) => ({ entity, operation: "insert", record }));
