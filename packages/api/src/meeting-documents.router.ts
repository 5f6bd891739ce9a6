import { listMeetingDocuments } from "@kedr/services";
import { readProcedure } from "./procedures.ts";
import { meetingInputSchema } from "./read-input.ts";
import { trpc } from "./trpc.ts";

/** Which documents a meeting has; the documents themselves are at `/downloads/meetings/…`. */
export const meetingDocumentsRouter = trpc.router({
  list: readProcedure("council.read")
    .input(meetingInputSchema)
    .query(({ ctx, input }) => listMeetingDocuments(ctx.services, input)),
});
