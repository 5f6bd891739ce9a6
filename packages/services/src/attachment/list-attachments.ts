import { attachmentViews, type AttachmentList, type AttachmentOwner } from "@kedr/domain";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { findOwner, removableIds, requireMayRead } from "./attachment-owner.ts";

/** The files of one owner. The past can be looked at, not changed. */
export async function listAttachments(
  context: ServiceContext,
  { asOf, ...owner }: AttachmentOwner & AsOfInput,
): Promise<AttachmentList> {
  const index = await readAt(context, asOf);
  const found = findOwner(index, owner);
  requireMayRead(context, found);
  const isPresent = index.today === context.today;
  return {
    files: attachmentViews(found.files),
    canUpdate: isPresent && found.mayUpdate(context.actor),
    removableIds: isPresent ? removableIds(context.actor, found, found.files) : [],
  };
}
