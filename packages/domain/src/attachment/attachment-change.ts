import { refused, type Refused } from "../change/rule-answer.ts";
import { hasRequiredEvidence } from "../milestone/milestone-state.ts";
import type { MilestoneRecord } from "../milestone/milestone.record.ts";
import type { AttachmentRecord } from "./attachment.record.ts";

/** How much may be attached: bytes of one file, and files of one owner. */
export const attachmentLimits = { fileBytes: 20 * 1024 * 1024, filesOfOwner: 20 } as const;

/** Why a file is not attached or not removed; the API words it. */
export type AttachmentRefusalCode =
  | "file_attached_already"
  | "file_empty"
  | "file_missing"
  | "file_too_large"
  | "file_type_refused"
  | "last_evidence"
  | "too_many_files"
  | "upload_broken";

/** `field` is the input at fault; null when it is what is there already that forbids the change. */
export interface AttachmentRefusal {
  code: AttachmentRefusalCode;
  field: "file" | null;
}

/** Whether a change goes through, or why not. */
export type AttachmentPermit = { isAllowed: true } | Refused<AttachmentRefusal>;

/** Whether there is room for one more file beside those that the owner has. */
export const roomForFile = (files: readonly AttachmentRecord[]): AttachmentPermit =>
  files.length < attachmentLimits.filesOfOwner ? { isAllowed: true } : refused("too_many_files");

/** Whether a file may join those that the owner has: the same content twice proves nothing more. */
export const attachFile = (
  files: readonly AttachmentRecord[],
  { sha256, size }: Pick<AttachmentRecord, "sha256" | "size">,
): AttachmentPermit => {
  if (size === 0) return refused("file_empty", "file");
  if (files.some((file) => file.sha256 === sha256)) return refused("file_attached_already");
  return roomForFile(files);
};

/**
 * Whether a file of a milestone may go. The last thing that shows a completed milestone done stays: without it the
 * milestone would fall back among the overdue ones as if by itself.
 */
export const removeFile = (
  milestone: MilestoneRecord,
  files: readonly AttachmentRecord[],
): AttachmentPermit => {
  const isLast = files.length === 1 && !hasRequiredEvidence({ ...milestone, hasFiles: false });
  return milestone.actualDate !== null && isLast ? refused("last_evidence") : { isAllowed: true };
};
