import type { Reference } from "../project/project.view.ts";

/** A record by its id with its name; null for null, and for one that is not recorded. */
export function referenceTo(
  records: ReadonlyMap<string, { id: string; name: string } | { id: string; title: string }>,
  id: string | null,
): Reference | null {
  const record = id === null ? undefined : records.get(id);
  return record ? { id: record.id, name: "name" in record ? record.name : record.title } : null;
}
