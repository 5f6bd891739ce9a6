import { insertRecords, readPortfolioIn } from "@kedr/db";
import {
  attachFile,
  attachmentView,
  indexPortfolio,
  roomForFile,
  type AttachmentOwner,
  type AttachmentRecord,
  type AttachmentView,
} from "@kedr/domain";
import { refused } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { readAt } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { findOwner, requireMayUpdate } from "./attachment-owner.ts";
import type { AttachmentFile } from "./get-attachment.ts";

/** A file whose content lies in the store already. */
export interface NewAttachment {
  requestId: string;
  owner: AttachmentOwner;
  /** Its name made safe, and its type as the content tells it. */
  file: AttachmentFile;
}

/**
 * Stops an upload before its bytes are read, where it could not be kept anyway.
 * @throws AppError `not_found`, `forbidden`, or `not_allowed_now` when the owner has all the files it may have
 */
export async function requireMayAttach(context: ServiceContext, owner: AttachmentOwner): Promise<void> {
  const found = findOwner(await readAt(context, undefined), owner);
  requireMayUpdate(context, found);
  const room = roomForFile(found.files);
  if (!room.isAllowed) throw refused(room.refusal);
}

/**
 * Attaches a stored file to its owner.
 * @throws AppError `not_found`, `forbidden`, or what the rule refuses
 */
export function addAttachment(
  context: ServiceContext,
  { requestId, owner, file }: NewAttachment,
): Promise<AttachmentView> {
  const { actor, newId, today } = context;
  return applyOnce(context, { requestId, procedure: "attachment.add" }, async (tx) => {
    const found = findOwner(indexPortfolio(await readPortfolioIn(tx, { today })), owner);
    requireMayUpdate(context, found);
    const permit = attachFile(found.files, file);
    if (!permit.isAllowed) throw refused(permit.refusal);
    const attachment: AttachmentRecord = {
      id: newId(),
      milestoneId: owner.milestoneId ?? null,
      indicatorValueId: owner.indicatorValueId ?? null,
      assignmentId: owner.assignmentId ?? null,
      agendaItemId: owner.agendaItemId ?? null,
      fileName: file.fileName,
      contentType: file.contentType,
      size: file.size,
      sha256: file.sha256,
      addedBy: actor.name,
      addedOn: today,
      origin: "entered",
      version: 1,
    };
    await insertRecords(tx, "Attachment", [attachment]);
    return attachmentView(attachment);
  });
}
