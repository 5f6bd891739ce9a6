import { readPreferences, savePreferenceRow } from "@kedr/db";
import { preferencesWith, type NotificationSettings, type SavePreferenceInput } from "@kedr/domain";
import { AppError } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/** What the actor's account gets, and where its letters go. */
export async function getNotificationSettings({
  actor,
  database,
  mail,
}: ServiceContext): Promise<NotificationSettings> {
  authorise(actor, "notification.read", null);
  const account = await database.prisma.account.findUnique({
    where: { id: actor.accountId },
    select: { email: true },
  });
  if (account === null) throw new AppError("forbidden");
  const saved = await readPreferences(database, actor.accountId);
  return { preferences: preferencesWith(saved), mail, email: account.email };
}

/** Keeps the actor's choice for one kind. The last choice holds, so the request's id is not kept. */
export async function savePreference(
  context: ServiceContext,
  { kind, isShown, isMailed }: Omit<SavePreferenceInput, "requestId">,
): Promise<NotificationSettings> {
  const { actor, database } = context;
  authorise(actor, "notification.read", null);
  await savePreferenceRow(database, { accountId: actor.accountId, kind, isShown, isMailed });
  return getNotificationSettings(context);
}
