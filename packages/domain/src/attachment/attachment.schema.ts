import { z } from "zod";
import { missingOr, recordIdSchema, requestIdSchema, versionSchema } from "../change/write-input.schema.ts";

const ownerIds = {
  milestoneId: recordIdSchema.optional(),
  indicatorValueId: recordIdSchema.optional(),
  assignmentId: recordIdSchema.optional(),
  agendaItemId: recordIdSchema.optional(),
};
type OwnerIds = { [Id in keyof typeof ownerIds]?: string | undefined };

const isOfOne = ({ milestoneId, indicatorValueId, assignmentId, agendaItemId }: OwnerIds) =>
  [milestoneId, indicatorValueId, assignmentId, agendaItemId].filter((id) => id !== undefined).length === 1;
const notOfOne = { error: "one_owner", path: ["milestoneId"] };

/**
 * What a file belongs to: a milestone, a value, an assignment or a question of an agenda, exactly one of them. Input of
 * `attachment.list`.
 */
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
