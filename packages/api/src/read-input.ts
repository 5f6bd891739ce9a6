import { z } from "zod";
import { missingOr, recordIdSchema } from "@kedr/domain";

const numberError = { error: missingOr("invalid_number") };

export const projectInputSchema = z.object({ projectId: recordIdSchema });

export const projectHistoryInputSchema = z.object({
  projectId: recordIdSchema,
  /** The last sequence already seen. */
  beforeSequence: z.int(numberError).min(1, "invalid_number").optional(),
  limit: z.int(numberError).min(1, "invalid_number").max(100, "invalid_number").default(50),
});

/** Without a post the sector is the actor's own; null asks for the industries that nobody curates. */
export const sectorInputSchema = z.object({ positionId: recordIdSchema.nullable().optional() });

export const meetingInputSchema = z.object({ meetingId: recordIdSchema });

/** Without a period: the latest open month. */
export const reportInputSchema = z.object({
  projectId: recordIdSchema,
  periodId: recordIdSchema.optional(),
});
