import { attachmentOwnerSchema, removeAttachmentInputSchema } from "@kedr/domain";
import { listAttachments, removeAttachment } from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

/** Files are added by `POST /uploads` and read from `/downloads/attachments`: bytes do not travel through tRPC. */
export const attachmentRouter = trpc.router({
  list: readProcedure("project.read")
    .input(attachmentOwnerSchema)
    .query(({ ctx, input }) => listAttachments(ctx.services, input)),
  remove: permittedProcedure("milestone.update")
    .input(removeAttachmentInputSchema)
    .mutation(({ ctx, input }) => removeAttachment(ctx.services, input)),
});
