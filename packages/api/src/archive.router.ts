import {
  archiveCheckInputSchema,
  archiveRecordInputSchema,
  removeRecordInputSchema,
  restoreRecordInputSchema,
} from "@kedr/domain";
import { archiveRecord, checkArchive, listArchive, removeRecord, restoreRecord } from "@kedr/services";
import { permittedProcedure, readProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

export const archiveRouter = trpc.router({
  list: readProcedure("portfolio.read").query(({ ctx, input }) => listArchive(ctx.services, input)),
  check: permittedProcedure("registry.keep")
    .input(archiveCheckInputSchema)
    .query(({ ctx, input }) => checkArchive(ctx.services, input)),
  put: permittedProcedure("registry.keep")
    .input(archiveRecordInputSchema)
    .mutation(({ ctx, input }) => archiveRecord(ctx.services, input)),
  restore: permittedProcedure("registry.keep")
    .input(restoreRecordInputSchema)
    .mutation(({ ctx, input }) => restoreRecord(ctx.services, input)),
  remove: permittedProcedure("registry.keep")
    .input(removeRecordInputSchema)
    .mutation(({ ctx, input }) => removeRecord(ctx.services, input)),
});
