import { deleteRecord, insertRecords } from "@kedr/db";
import {
  archiveEntryOf,
  mayArchive,
  mayRemove,
  mayRestore,
  type ArchiveRecordInput,
  type RemoveRecordInput,
  type RestoreRecordInput,
} from "@kedr/domain";
import { notFound, refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeRegistry, findRecord } from "./change-registry.ts";

/** A record that was put into the archive, taken from it, or removed. */
export interface ArchiveAnswer {
  id: string;
}

/**
 * Puts a record into the archive: from today on it counts nowhere and is offered nowhere.
 * @throws AppError `forbidden`, `not_found`, `conflict`, or `not_allowed_now` where something in use needs it
 */
export function archiveRecord(
  context: ServiceContext,
  { requestId, entity, id, version, reason }: ArchiveRecordInput,
): Promise<ArchiveAnswer> {
  return changeRegistry(context, { requestId, procedure: "archive.put" }, async (tx, index) => {
    const allowed = mayArchive(index, { entity, id });
    if (!allowed.isAllowed && allowed.refusal.code === "already_archived") throw refused(allowed.refusal);
    findRecord(index, { entity, id, version });
    if (!allowed.isAllowed) throw refused(allowed.refusal);
    await insertRecords(tx, "ArchiveEntry", [
      {
        id: context.newId(),
        entity,
        recordId: id,
        fromDate: context.today,
        reason,
        archivedBy: context.actor.name,
        origin: "entered",
        version: 1,
      },
    ]);
    return { id };
  });
}

/**
 * Takes a record from the archive: it counts again.
 * @throws AppError `forbidden`, `not_found`, or `not_allowed_now` where what it belongs to is archived itself
 */
export function restoreRecord(
  context: ServiceContext,
  { requestId, entity, id }: RestoreRecordInput,
): Promise<ArchiveAnswer> {
  return changeRegistry(context, { requestId, procedure: "archive.restore" }, async (tx, index) => {
    const entry = archiveEntryOf(index, { entity, id });
    if (entry === undefined) throw notFound("id");
    const allowed = mayRestore(index, { entity, id });
    if (!allowed.isAllowed) throw refused(allowed.refusal);
    await deleteRecord(tx, "ArchiveEntry", entry.id);
    return { id };
  });
}

/**
 * Removes a record that was entered by mistake; the log keeps it.
 * @throws AppError `forbidden`, `not_found`, `conflict`, or `not_allowed_now` where anything refers to it
 */
export function removeRecord(
  context: ServiceContext,
  { requestId, entity, id, version }: RemoveRecordInput,
): Promise<ArchiveAnswer> {
  return changeRegistry(context, { requestId, procedure: "archive.remove" }, async (tx, index) => {
    findRecord(index, { entity, id, version });
    const allowed = mayRemove(index, { entity, id });
    if (!allowed.isAllowed) throw refused(allowed.refusal);
    await deleteRecord(tx, entity, id);
    return { id };
  });
}
