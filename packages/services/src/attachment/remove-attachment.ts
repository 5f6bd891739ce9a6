import { deleteRecord, readPortfolioIn } from "@kedr/db";
import {
  attachmentViews,
  indexPortfolio,
  removeFile,
  type AttachmentList,
  type RemoveAttachmentInput,
} from "@kedr/domain";
import { notFound, refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import type { ServiceContext } from "../service-context.ts";
import { findOwner, ownerOf, removableIds, requireMayRemove } from "./attachment-owner.ts";

/**
 * Takes a file off its owner; gives the files that stay. The log keeps the record, and the store keeps
 * the bytes: they are what the record of an earlier day stands for, and another record may stand on the same ones.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function removeAttachment(
  context: ServiceContext,
  { requestId, attachmentId, version }: RemoveAttachmentInput,
): Promise<AttachmentList> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "attachment.remove" }, async (tx) => {
    const index = indexPortfolio(await readPortfolioIn(tx, { today }));
    const attachment = index.portfolio.Attachment.find(({ id }) => id === attachmentId);
    if (attachment === undefined) throw notFound("attachmentId");
    const owner = findOwner(index, ownerOf(attachment));
    const { files, milestone } = owner;
    requireMayRemove(context, owner, attachment);
    requireVersion(attachment, version);
    const permit = milestone && removeFile(milestone, files);
    if (permit && !permit.isAllowed) throw refused(permit.refusal);
    await deleteRecord(tx, "Attachment", attachmentId);
    const left = files.filter(({ id }) => id !== attachmentId);
    return {
      files: attachmentViews(left),
      canUpdate: owner.mayUpdate(actor),
      removableIds: removableIds(actor, owner, left),
    };
  });
}
