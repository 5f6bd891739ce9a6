import type { AttachmentRecord } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { findOwner, ownerOf, requireMayRead } from "./attachment-owner.ts";

/** What a download needs to know of a file. */
export type AttachmentFile = Pick<AttachmentRecord, "fileName" | "contentType" | "size" | "sha256">;

/**
 * Finds a file for whoever reads what it belongs to; with a day, also one that was removed later.
 * @throws AppError `not_found`, `forbidden`
 */
export async function getAttachment(
  context: ServiceContext,
  { attachmentId, asOf }: { attachmentId: string } & AsOfInput,
): Promise<AttachmentFile> {
  const index = await readAt(context, asOf);
  const attachment = index.portfolio.Attachment.find(({ id }) => id === attachmentId);
  if (attachment === undefined) throw notFound("attachmentId");
  requireMayRead(context, findOwner(index, ownerOf(attachment)));
  const { fileName, contentType, size, sha256 } = attachment;
  return { fileName, contentType, size, sha256 };
}
