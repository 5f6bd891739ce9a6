import { z } from "zod";
import { missingOr, recordIdSchema, requestIdSchema, versionSchema } from "../change/write-input.schema.ts";

const ownerIds = { milestoneId: recordIdSchema.optional(), indicatorValueId: recordIdSchema.optional() };

const isOfOne = (owner: { milestoneId?: string | undefined; indicatorValueId?: string | undefined }) =>
  (owner.milestoneId === undefined) !== (owner.indicatorValueId === undefined);
const notOfOne = { error: "one_owner", path: ["milestoneId"] };

/** What a file belongs to: a milestone or a value, exactly one of them. Input of `attachment.list`. */
export const attachmentOwnerSchema = z.object(ownerIds).refine(isOfOne, notOfOne);
export type AttachmentOwner = z.infer<typeof attachmentOwnerSchema>;

/** What comes with the bytes of an upload. The name is made safe later, so any but a monstrous one will do. */
export const uploadInputSchema = z
  .object({
    ...ownerIds,
    requestId: requestIdSchema,
    name: z.string({ error: missingOr("invalid_value") }).max(1000, "too_long"),
  })
  .refine(isOfOne, notOfOne);
export type UploadInput = z.infer<typeof uploadInputSchema>;

/** Input of `attachment.remove`. */
export const removeAttachmentInputSchema = z.object({
  requestId: requestIdSchema,
  attachmentId: recordIdSchema,
  version: versionSchema,
});
export type RemoveAttachmentInput = z.infer<typeof removeAttachmentInputSchema>;
