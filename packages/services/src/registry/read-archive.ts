import {
  archiveCheck,
  archiveList,
  type ArchiveCheck,
  type ArchiveCheckInput,
  type ArchivedLine,
} from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** What is in the archive, as known on the day asked for. */
export async function listArchive(context: ServiceContext, { asOf }: AsOfInput): Promise<ArchivedLine[]> {
  authorise(context.actor, "portfolio.read", null);
  return archiveList(await readAt(context, asOf));
}

/**
 * What would follow if a record were archived or removed.
 * @throws AppError `forbidden` or `not_found`
 */
export async function checkArchive(
  context: ServiceContext,
  { entity, id }: ArchiveCheckInput,
): Promise<ArchiveCheck> {
  authorise(context.actor, "registry.keep", null);
  const index = await readAt(context, undefined);
  const records: readonly { id: string }[] = index.recorded[entity];
  if (!records.some((record) => record.id === id)) throw notFound("id");
  return archiveCheck(index, { entity, id });
}
