import { listNotificationsInputSchema, markReadInputSchema, savePreferenceInputSchema } from "@kedr/domain";
import {
  getNotificationSettings,
  getUnreadNotifications,
  listNotifications,
  markRead,
  savePreference,
} from "@kedr/services";
import { permittedProcedure } from "./procedures.ts";
import { trpc } from "./trpc.ts";

const ownProcedure = permittedProcedure("notification.read");

/** One's own notifications. They are of the present only: nothing here is asked as known on an earlier day. */
export const notificationRouter = trpc.router({
  list: ownProcedure
    .input(listNotificationsInputSchema)
    .query(({ ctx, input }) => listNotifications(ctx.services, input)),
  unread: ownProcedure.query(({ ctx }) => getUnreadNotifications(ctx.services)),
  preferences: ownProcedure.query(({ ctx }) => getNotificationSettings(ctx.services)),
  markRead: ownProcedure
    .input(markReadInputSchema)
    .mutation(({ ctx, input }) => markRead(ctx.services, input)),
  savePreference: ownProcedure
    .input(savePreferenceInputSchema)
    .mutation(({ ctx, input }) => savePreference(ctx.services, input)),
});
