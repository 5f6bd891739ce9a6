import { z } from "zod";
import {
  invalidNumber,
  invalidValue,
  recordIdSchema,
  requestIdSchema,
} from "../change/write-input.schema.ts";
import { notificationKinds } from "../reminder/reminder.ts";

const flagSchema = z.boolean(invalidValue);

/** Input of `notification.list`. */
export const listNotificationsInputSchema = z.object({
  isUnreadOnly: flagSchema.default(false),
  /** The last one already seen. */
  after: recordIdSchema.optional(),
  limit: z.int(invalidNumber).min(1, "invalid_number").max(100, "invalid_number").default(30),
});
export type ListNotificationsInput = z.infer<typeof listNotificationsInputSchema>;

/** Input of `notification.markRead`; null marks everything. */
export const markReadInputSchema = z.object({
  requestId: requestIdSchema,
  ids: z.array(recordIdSchema, invalidValue).max(100, "too_many").nullable(),
});
export type MarkReadInput = z.infer<typeof markReadInputSchema>;

/** Input of `notification.savePreference`. */
export const savePreferenceInputSchema = z.object({
  requestId: requestIdSchema,
  kind: z.enum(notificationKinds, invalidValue),
  isShown: flagSchema,
  isMailed: flagSchema,
});
export type SavePreferenceInput = z.infer<typeof savePreferenceInputSchema>;

/** Input of `calendar.create`. */
export const createCalendarLinkInputSchema = z.object({ requestId: requestIdSchema });
export type CreateCalendarLinkInput = z.infer<typeof createCalendarLinkInputSchema>;

/** Input of `calendar.revoke`. */
export const revokeCalendarLinkInputSchema = z.object({ requestId: requestIdSchema, linkId: recordIdSchema });
export type RevokeCalendarLinkInput = z.infer<typeof revokeCalendarLinkInputSchema>;
