import { attachmentViews, type AttachmentList, type AttachmentOwner } from "@kedr/domain";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { authoriseInAny, findOwner, mayInAny } from "./attachment-owner.ts";

/** The files of a milestone or a value. */
export async function listAttachments(
  context: ServiceContext,
  { asOf, ...owner }: AttachmentOwner & AsOfInput,
): Promise<AttachmentList> {
  const found = findOwner(await readAt(context, asOf), owner);
  authoriseInAny(context, "project.read", found);
  return { files: attachmentViews(found.files), canUpdate: mayInAny(context, "milestone.update", found) };
}
