import { z } from "zod";
import { calendarDateSchema } from "../calendar/calendar-date.ts";
import {
  missingOr,
  optionalTextSchema,
  orLeftOut,
  requestIdSchema,
  writtenTextSchema,
} from "../change/write-input.schema.ts";

/** As large as the column holds. */
const largestNumber = 2_147_483_647;

/** The number of a publication, as in its address. */
export const publicationNumberSchema = z
  .int({ error: missingOr("invalid_number") })
  .min(1, "invalid_number")
  .max(largestNumber, "invalid_number");

/** Input of `publication.preview`. */
export const previewPublicationInputSchema = z.object({ day: calendarDateSchema });
export type PreviewPublicationInput = z.infer<typeof previewPublicationInputSchema>;

/** Input of `publication.publish`. Messages of these schemas are codes that the API puts into the user's language. */
export const publishInputSchema = z.object({
  requestId: requestIdSchema,
  title: writtenTextSchema(300),
  asOf: calendarDateSchema,
  note: orLeftOut(optionalTextSchema(2000)),
  /** The publication that this one corrects; null for one that stands on its own. */
  corrects: z
    .object({ number: publicationNumberSchema, correction: writtenTextSchema(2000) })
    .nullish()
    .transform((corrects) => corrects ?? null),
});
export type PublishInput = z.infer<typeof publishInputSchema>;
