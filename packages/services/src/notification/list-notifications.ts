import { countUnread, readNotifications, readPreferences } from "@kedr/db";
import {
  shownKinds,
  type ListNotificationsInput,
  type NotificationPage,
  type UnreadNotifications,
} from "@kedr/domain";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/** How many the bell unfolds. */
const latestCount = 8;

const shownTo = async ({ database, actor: { accountId } }: ServiceContext) => ({
  accountId,
  kinds: shownKinds(await readPreferences(database, accountId)),
});

/** The actor's own, newest first, of the kinds that the account wants to see. */
export async function listNotifications(
  context: ServiceContext,
  {
    isUnreadOnly,
    after = null,
    limit,
  }: Omit<ListNotificationsInput, "after"> & { after?: string | null | undefined },
): Promise<NotificationPage> {
  authorise(context.actor, "notification.read", null);
  const question = { ...(await shownTo(context)), isUnreadOnly, after: after ?? null };
  const rows = await readNotifications(context.database, { ...question, limit: limit + 1 });
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** What the bell shows: the number of unread ones, and the latest few. */
export async function getUnreadNotifications(context: ServiceContext): Promise<UnreadNotifications> {
  authorise(context.actor, "notification.read", null);
  const shown = await shownTo(context);
  const latest = { ...shown, isUnreadOnly: false, after: null, limit: latestCount };
  return {
    unread: await countUnread(context.database, shown),
    latest: await readNotifications(context.database, latest),
  };
}
