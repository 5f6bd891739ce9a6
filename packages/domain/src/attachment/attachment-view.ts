import { compareRussian } from "../wording/russian-order.ts";
import type { AttachmentRecord } from "./attachment.record.ts";
import type { AttachmentView } from "./attachment.view.ts";

/** A file as it is shown. */
export const attachmentView = (attachment: AttachmentRecord): AttachmentView => ({
  id: attachment.id,
  fileName: attachment.fileName,
  contentType: attachment.contentType,
  size: attachment.size,
  addedBy: attachment.addedBy,
  addedOn: attachment.addedOn,
  origin: attachment.origin,
  version: attachment.version,
});

const byNewest = (one: AttachmentRecord, other: AttachmentRecord): number => {
  if (one.addedOn !== other.addedOn) return one.addedOn > other.addedOn ? -1 : 1;
  return compareRussian(one.fileName, other.fileName) || (one.id < other.id ? -1 : 1);
};

/** The files of one owner, newest first, those of one day by name. */
export const attachmentViews = (attachments: readonly AttachmentRecord[] = []): AttachmentView[] =>
  attachments.toSorted(byNewest).map(attachmentView);
