import { z } from "zod";
import { recordIdSchema, requestIdSchema, versionSchema } from "../../change/write-input.schema.ts";

/** The input that enters a card. The key comes first, so that it is the first that is asked for. */
export const cardToCreate = <Shape extends z.ZodRawShape>({ shape }: z.ZodObject<Shape>) =>
  z.object({ requestId: requestIdSchema, ...shape });

/** The input that edits a card: which record, and the version that the writer read. */
export const cardToEdit = <Shape extends z.ZodRawShape>({ shape }: z.ZodObject<Shape>) =>
  z.object({ requestId: requestIdSchema, id: recordIdSchema, version: versionSchema, ...shape });
