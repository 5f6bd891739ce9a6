import type { ChangedField } from "./change.view.ts";

/** A record as the change log keeps it; null before an insert and after a delete. */
export type LoggedRecord = Readonly<Record<string, unknown>> | null;

/** They say that a record was touched, which the line of history says already. */
const bookkeeping = new Set(["id", "version", "updatedOn"]);

/**
 * The fields that a change touched, in the record's order. Of an insert or a delete those that hold something.
 * Values are compared as JSON, whatever the order of its keys; a field that is not there is the same as null.
 * The id, the version and the day of the last update are left out.
 */
export function changedFields(before: LoggedRecord, after: LoggedRecord): ChangedField[] {
  const fields = new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})]);
  return [...fields]
    .filter((field) => !bookkeeping.has(field))
    .map((field) => ({ field, before: before?.[field] ?? null, after: after?.[field] ?? null }))
    .filter((change) => canonicalJson(change.before) !== canonicalJson(change.after));
}

const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (isPlainObject(part) ? sortedByKey(part) : part));

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const sortedByKey = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
