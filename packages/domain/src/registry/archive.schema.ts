import { z } from "zod";
import {
  invalidValue,
  recordIdSchema,
  requestIdSchema,
  versionSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";
import { archivableRecords } from "./archivable.ts";

const archived = {
  entity: z.enum(archivableRecords, invalidValue),
  id: recordIdSchema,
};

/** Input of `archive.check`. */
export const archiveCheckInputSchema = z.object(archived);
export type ArchiveCheckInput = z.infer<typeof archiveCheckInputSchema>;

/** Input of `archive.put`. */
export const archiveRecordInputSchema = z.object({
  requestId: requestIdSchema,
  ...archived,
  version: versionSchema,
  reason: writtenTextSchema(500),
});
export type ArchiveRecordInput = z.infer<typeof archiveRecordInputSchema>;

/** Input of `archive.restore`. */
export const restoreRecordInputSchema = z.object({ requestId: requestIdSchema, ...archived });
export type RestoreRecordInput = z.infer<typeof restoreRecordInputSchema>;

/** Input of `archive.remove`: for what was entered by mistake and nothing refers to. */
export const removeRecordInputSchema = z.object({
  requestId: requestIdSchema,
  ...archived,
  version: versionSchema,
});
export type RemoveRecordInput = z.infer<typeof removeRecordInputSchema>;
